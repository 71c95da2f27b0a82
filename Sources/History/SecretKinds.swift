/// The kinds of secrets that are known: one line each, so that one more is one line more.
enum SecretKinds {
    // Regex is not marked Sendable, though matching changes nothing that can be seen.
    nonisolated(unsafe) static let all: [SecretKind] = [
        // Blocks and headers, whole. A block that was cut off goes on to the end of the text.
        SecretKind(
            "private key", hints: ["private key"], spansLines: true,
            #/(?s)(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----.*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|\z))/#
        ),
        SecretKind("age key", hints: ["age-secret-key-"], #/(?i)(AGE-SECRET-KEY-1[0-9A-Z]{20,})/#),
        SecretKind(
            "header", hints: ["authorization"],
            #/(?i)authorization["'`]?[ \t]{0,8}[:=][ \t]{0,8}["'`]?((?:basic|bearer|digest|token|apikey|negotiate|ntlm|signature|aws4-hmac-sha256)[ \t]+[^\r\n]+|\S+)/#
        ),
        SecretKind(
            "cookie", hints: ["cookie:"], #/(?i)\bcookie:[ \t]{0,8}([^\s=;]{1,80}=[^\r\n]+)/#),

        // In an address.
        SecretKind(
            "credentials in a URL", hints: ["://"],
            #/:\/\/([^\s\/:@"'<>]{0,200}:[^\s"'<>]{0,300}|[^\s\/?#@"'<>]{1,300})@/#),
        SecretKind(
            "web hook", hints: ["hooks.slack.com/"], #/(?i)hooks\.slack\.com\/[a-z]{1,20}\/([A-Za-z0-9\/]{8,})/#),
        SecretKind(
            "web hook", hints: ["/api/webhooks/"], #/(?i)discord[a-z.]{1,20}\/api\/webhooks\/([0-9]{1,30}\/[\w-]{8,})/#),

        // By their own look.
        SecretKind(
            "AWS key", hints: ["akia", "asia", "aida", "aroa", "agpa", "anpa", "anva", "aipa", "abia", "acca"],
            #/\b((?:AKIA|ASIA|AIDA|AROA|AGPA|ANPA|ANVA|AIPA|ABIA|ACCA)[A-Z0-9]{12,})/#),
        SecretKind(
            "Google key", hints: ["aiza", "ya29.", "gocspx-"],
            #/(AIza[\w-]{30,}|ya29\.[\w-]{16,}|GOCSPX-[\w-]{16,})/#),
        SecretKind(
            "GitHub token", hints: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"],
            #/(gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{16,})/#),
        SecretKind("GitLab token", hints: ["glpat-", "gldt-", "glrt-"], #/(gl(?:pat|dt|rt)-[\w-]{16,})/#),
        SecretKind("Slack token", hints: ["xox", "xapp-"], #/((?:xox[a-z]|xapp)-[\w-]{8,})/#),
        SecretKind(
            "Stripe key", hints: ["k_live_", "k_test_", "whsec_"],
            #/((?:[srp]k_(?:live|test)|whsec)_[A-Za-z0-9]{8,})/#),
        SecretKind("API key", hints: ["sk-"], #/\b(sk-[\w-]{16,})/#, where: hasDigit),
        SecretKind(
            "registry token", hints: ["npm_", "pypi-", "hf_", "dop_v1_", "shpat_", "hvs.", "sg."],
            #/\b((?:npm_|hf_|dop_v1_|shpat_)[A-Za-z0-9]{20,}|pypi-[\w-]{20,}|hvs\.[\w-]{20,}|SG\.[\w-]{16,}\.[\w-]{16,})/#
        ),
        SecretKind("Telegram token", hints: [":aa"], #/\b([0-9]{8,10}:AA[\w-]{30,})/#),
        SecretKind("JSON web token", hints: ["eyj"], #/\b(eyJ[\w-]{4,}\.[\w-]{4,}(?:\.[\w-]*)*)/#),
        SecretKind("random letters", run: 40, #/([A-Za-z0-9+\/_-]{40,}={0,2})/#, where: looksRandom),

        // By what stands before them.
        SecretKind(
            "bearer token", hints: ["bearer ", "basic "], #/(?i)\b(?:bearer|basic)[ \t]{1,8}([\w.~+\/-]{8,}={0,2})/#,
            where: { hasDigit($0) || $0.hasSuffix("=") }),
        SecretKind(
            "named value", hints: names,
            #/(?i)(?:pass(?:word|wd|phrase|code|wort)|kennwort|contrase(?:ñ|n)a|mot de passe|(?:^|[^a-z])(?:pass|pwd|pw|sig)|secret|token|api[ _-]?key|(?:access|account|private|auth|signing|encryption|shared)[ _-]?key|credential)s?(?:[ _-]?(?:key|value|hash|string|id))?(?:[_.-][\w.-]{0,40})?["'`\])]{0,3}[ \t]{0,8}(?:[=-]>|:=|={1,2}|：|:(?!\/\/))[ \t]{0,8}("(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|`[^`\r\n]*`|\S+)/#
        ),
        SecretKind(
            "variable", hints: ["pass=", "key=", "pw=", "pwd=", "auth="],
            #/\b[A-Z][A-Z0-9_]{0,60}(?:PASS|KEY|PWD|PW|AUTH)=("(?:[^"\\\r\n]|\\.)*"|'[^'\r\n]*'|\S+)/#),
        SecretKind(
            "element", hints: ["password>", "passwd>", "secret>", "token>", "key>"],
            #/(?i)<[a-z:_-]{0,40}(?:password|passwd|secret|token|key)>([^<\r\n]+)</#),
        SecretKind(
            "option", hints: ["--"],
            #/(?i)--(?:pass(?:word|wd|phrase)?|pwd?|[a-z-]{0,20}token|[a-z-]{0,20}secret|api-?key|auth)[ \t]{1,8}("[^"\r\n]*"|'[^'\r\n]*'|[^\s-]\S*)/#
        ),
        SecretKind(
            "user and password", hints: ["-u ", "--user "],
            #/(?:^|\s)(?:-u|--user)[ \t]{1,8}["']?([^\s:"']{1,80}:[^\s"']{1,200})/#),
        SecretKind(
            "said password", hints: ["password is", "passphrase is", "passcode is", "token is", "secret is", "pin is"],
            #/(?i)(?:password|passphrase|passcode|token|secret|\bpin) is:?[ \t]{1,8}(\S{3,})/#, where: hasDigit),
        SecretKind(
            "password beside its name", hints: ["password", "passphrase", "passcode"],
            #/(?i)(?:password|passphrase|passcode)(?: was| to| as)?[ \t]{1,8}(\S{6,})/#,
            where: { hasDigit($0) && $0.contains(where: \.isLetter) }),
    ]

    private static let names = [
        "pass", "kennwort", "contrase", "pwd", "pw", "sig", "secret", "token", "key", "credential",
    ]

    private static func hasDigit(_ text: Substring) -> Bool { text.contains { $0.isNumber } }

    /// Whether letters and digits follow each other as they do by chance: capital, small and digit change at every
    /// other place, which no word, path or checksum does.
    private static func looksRandom(_ text: Substring) -> Bool {
        let kinds = text.unicodeScalars.map { scalar in
            scalar.properties.isUppercase
                ? 1 : scalar.properties.isLowercase ? 2 : scalar.properties.numericType != nil ? 3 : 4
        }
        let changes = zip(kinds, kinds.dropFirst()).count { $0 != $1 }
        return Set(kinds).isSuperset(of: [1, 2, 3]) && changes * 5 >= kinds.count * 2
    }
}
