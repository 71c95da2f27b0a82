import Foundation
import History
import Testing

/// What is typed, and what is stored of it. Nothing here is a real secret; the `~`, which is taken out, keeps scanners
/// from thinking so.
private let secrets: [(String, String)] = [
    ("why does password=hunter2 fail?", "why does password=[masked] fail?"),
    ("DB_PASSWORD='two words' is set", "DB_PASSWORD=[masked] is set"),
    (#"{"password": "a\"b c", "x": 1}"#, #"{"password": [masked], "x": 1}"#),
    ("Password : p@ss, then", "Password : [masked] then"),
    ("the token=abc&x=1", "the token=[masked]"), ("secret: s3", "secret: [masked]"),
    ("api_key=1234", "api_key=[masked]"), ("apiKey := 1234", "apiKey := [masked]"),
    ("AWS_SECRET_ACCESS_KEY=wJalr/K7", "AWS_SECRET_ACCESS_KEY=[masked]"),
    ("clientSecret => 'x y'", "clientSecret => [masked]"), ("pwd=x", "pwd=[masked]"),
    ("AccountKey=abc==;EndpointSuffix", "AccountKey=[masked]"), ("password=\"open", "password=[masked]"),
    ("x\0password=y", "x\0password=[masked]"), ("token=a\r\nand more", "token=[masked]\r\nand more"),
    ("SSHPASS=x ENC_KEY='y z'", "SSHPASS=[masked] ENC_KEY=[masked]"), ("password -> x", "password -> [masked]"),
    ("<db:password>x y</db:password>", "<db:password>[masked]</db:password>"), ("Passwort：x", "Passwort：[masked]"),
    ("reset the password to hunter2", "reset the password to [masked]"),
    ("mysql --password hunter2 db", "mysql --password [masked] db"),
    ("tool --access-token abc", "tool --access-token [masked]"),
    ("curl -u ada:pw https://x.org", "curl -u [masked] https://x.org"),
    ("my password is hunter2", "my password is [masked]"),
    ("Authorization: Basic YWRhOnB3", "Authorization: [masked]"),
    ("-H 'Authorization: Bearer abc' x", "-H 'Authorization: [masked]"),
    ("authorization: abc def", "authorization: [masked] def"),
    ("a bearer 0123abcd here", "a bearer [masked] here"), ("Cookie: id=7; b=8", "Cookie: [masked]"),
    ("https://ada:pw@example.org/x", "https://[masked]@example.org/x"),
    ("postgres://u:p/w@rd@db:5432/x?y", "postgres://[masked]@db:5432/x?y"),
    ("git clone https://tok3n@host.org/a.git", "git clone https://[masked]@host.org/a.git"),
    ("https://hooks.slack.com/services/T0/B0/abc", "https://hooks.slack.com/services/[masked]"),
    ("AK~IAIOSFODNN7EXAMPLE?", "[masked]?"), ("AI~zaSyBxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "[masked]"),
    ("gh~p_a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1", "[masked]"),
    ("github~_pat_a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1", "[masked]"),
    ("gl~pat-a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1", "[masked]"),
    ("xo~xb-123456-abcdef", "[masked]"), ("sk~_live_0123456789", "[masked]"),
    ("np~m_a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1", "[masked]"),
    ("use sk~-proj-0123456789abcdef", "use [masked]"),
    ("eyJhbGciOiJI.eyJzdWIiOiIx.SflKxw_c-8", "[masked]"), ("eyJhbGciOiJI.eyJzdWIiOiIx.", "[masked]"),
    ("a line MIIEpAIBAAKCAQEA7bq9Zk3Vx0Lw8YtR2sQ1uPnGhJ5mD4eF6cB", "a line [masked]"),
]

@Suite("Secrets are masked")
struct SecretsTests {
    @Test(
        "A secret is gone, and the words around it stay",
        arguments: secrets)
    func masked(text: String, stored: String) {
        #expect(Secrets.masked(text.replacing("~", with: "")) == stored)
        #expect(Secrets.masked(stored) == stored, "masking again changes nothing")
    }

    @Test("A private key is masked from its header to its end, or to the end of the text")
    func privateKey() {
        for kind in ["", "RSA ", "OPENSSH ", "PGP "] {
            let block = kind == "PGP " ? " BLOCK" : ""
            let header = "-----BEGIN \(kind)PRIVATE KEY\(block)-----"
            let key = "\(header)\r\nab/c+1\n\n-----END \(kind)PRIVATE KEY\(block)-----"
            #expect(Secrets.masked("see\n\(key)\nthere") == "see\n[masked]\nthere")
            #expect(Secrets.masked("see \(header)\nab/c+1\nde") == "see [masked]")
        }
    }

    @Test(
        "Ordinary questions are stored as they are",
        arguments: [
            "what is our password policy?", "a password to remember", "how do tokens work, and who keeps the secrets?",
            "compass: north",
            "the secretary: who is it?", "is a passenger = a customer?", "basic understanding of the bearer",
            "https://example.org:8080/a?b=c#d", "write to ada@example.org", "https://medium.com/@ada",
            "see /usr/share/doc/swift/Package/Sources/Retrieval/English",
            "commit da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "a password is weak when it is short", "what should I do at launch? café 日本 👩‍💻", "",
            "key: value", "the keyboard: which one", "author: Ada", "sk-eleton", "design: how?",
        ])
    func ordinary(text: String) {
        #expect(Secrets.masked(text) == text)
    }

    @Test("No stored text has a secret in it, nor has a session's name or a note")
    func everywhere() async throws {
        try await withFolder { folder in
            let secret = "hunter2" + "xyzzy"
            let text = "why password=\(secret) so?"
            let store = try HistoryStore(at: folder)
            let session = try store.begin(name: text, at: 0)
            let id = try store.record(
                Turn(
                    question: text, understood: text, status: "answered",
                    answers: [.init(topic: text, title: text, score: 1)],
                    sections: [.init(topic: text, heading: text)],
                    followUps: [.init(question: text, topic: text)], reply: text, asked: 0, programVersion: "1",
                    knowledgeBase: "f", feedback: nil), in: session)
            #expect(try store.rate(try #require(id), .init(isGood: false, note: text)))
            let turn = try #require(try store.turns(of: session).first)
            let stored = "why password=[masked] so?"
            #expect(turn.question == stored && turn.feedback?.note == stored && turn.reply == stored)
            #expect(try store.begin(name: text, at: 9).turnCount == 1, "the name is found again")
            for name in try modes(in: folder).keys where name != "." {
                #expect(try bytes(folder + "/" + name).range(of: Data(secret.utf8)) == nil, "\(name)")
            }
        }
    }
}
