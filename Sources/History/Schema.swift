internal import GRDB

/// The shape of the database, as a list of named steps.
///
/// A step that has shipped is never edited: what comes later is another step. The names are how an older program
/// knows that a newer one was here.
///
/// **What is deleted must be gone.** `secure_delete` overwrites freed pages, but two places need more from whoever
/// deletes turns: the full-text index keeps the words of deleted rows in its segments until they are merged (its own
/// `secure-delete` option needs SQLite 3.42), and the write-ahead log keeps old pages until it is emptied. After a
/// deletion, in this order: `INSERT INTO turnText(turnText) VALUES ('rebuild')`, `VACUUM`,
/// `PRAGMA wal_checkpoint(TRUNCATE)`; and databases that were set aside as damaged lie beside this one. Since a
/// deletion may be interrupted before that, it sets `user_version` to `erasing`, and who has done it all sets it to 0.
enum Schema {
    static let erasing = 1

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 sessions and turns") { db in try db.execute(sql: sessionsAndTurns) }
        migrator.registerMigration("2 full-text search") { db in try db.execute(sql: fullTextSearch) }
        migrator.registerMigration("3 sections shown, topics of follow-ups") { db in
            try db.execute(sql: sectionsAndTopics)
        }
        return migrator
    }()

    /// Throws `.newer` when the database has steps that this program does not know. Reads one small table.
    static func refuseNewer(_ db: Database, at path: String) throws {
        let unknown = try migrator.appliedIdentifiers(db).subtracting(migrator.migrations)
        guard unknown.isEmpty else { throw HistoryError.newer(path: path, steps: unknown.sorted()) }
    }

    /// Throws `.foreign` when there are tables, but none of our steps made them.
    static func refuseForeign(_ db: Database, at path: String) throws {
        guard try migrator.appliedIdentifiers(db).isEmpty else { return }
        // A first start that was killed may have left GRDB's own table, empty.
        let tables = "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite%' AND name != 'grdb_migrations'"
        guard try Int.fetchOne(db, sql: tables) == 0 else { throw HistoryError.foreign(path: path) }
    }

    /// The ids of turns count upwards, so that they give the order of events whatever the clock did.
    ///
    /// `reply` comes last: it is the long one, and reading the columns before it leaves its overflow pages alone. The
    /// indices hold all that a list of sessions counts and all that is recalled at a start, so that neither has to
    /// pass by the replies.
    private static let sessionsAndTurns = """
        CREATE TABLE sessions (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT UNIQUE,
            started REAL NOT NULL
        ) STRICT;

        CREATE TABLE turns (
            id INTEGER NOT NULL PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE ON UPDATE CASCADE,
            asked REAL NOT NULL,
            status TEXT NOT NULL,
            question TEXT NOT NULL,
            understood TEXT,
            answers TEXT NOT NULL,
            followUps TEXT NOT NULL,
            feedback TEXT,
            note TEXT,
            knowledgeBase TEXT NOT NULL,
            programVersion TEXT NOT NULL,
            reply TEXT NOT NULL
        ) STRICT;

        CREATE INDEX turnsOfSession ON turns (session, id, status);
        CREATE INDEX questionsInOrder ON turns (id, question);
        """

    /// The index holds no text of its own (`content`); the triggers hand it the old words when a turn goes, without
    /// which it could not find them. Deleting a session fires them too, for each of its turns.
    private static let fullTextSearch = """
        CREATE VIRTUAL TABLE turnText USING fts5 (
            question, reply, content = 'turns', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
        );

        CREATE TRIGGER turnTextAfterInsert AFTER INSERT ON turns BEGIN
            INSERT INTO turnText (rowid, question, reply) VALUES (new.id, new.question, new.reply);
        END;

        CREATE TRIGGER turnTextAfterDelete AFTER DELETE ON turns BEGIN
            INSERT INTO turnText (turnText, rowid, question, reply)
                VALUES ('delete', old.id, old.question, old.reply);
        END;

        CREATE TRIGGER turnTextAfterUpdate AFTER UPDATE OF question, reply ON turns BEGIN
            INSERT INTO turnText (turnText, rowid, question, reply)
                VALUES ('delete', old.id, old.question, old.reply);
            INSERT INTO turnText (rowid, question, reply) VALUES (new.id, new.question, new.reply);
        END;
        """

    /// A follow-up was a text and becomes an object, so that its topic has a place.
    ///
    /// The new column stands behind the long replies; only those who read a whole turn ask for it.
    private static let sectionsAndTopics = """
        ALTER TABLE turns ADD COLUMN sections TEXT NOT NULL DEFAULT '[]';

        UPDATE turns SET followUps = CASE WHEN json_valid(followUps)
            THEN (SELECT json_group_array(json_object('question', value)) FROM json_each(followUps))
            ELSE '[]' END;
        """
}
