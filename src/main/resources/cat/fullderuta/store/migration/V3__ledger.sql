-- What has left the office (releases, and who was sent which), what may be told of a defender, and what came of it all.
-- Until somebody says otherwise, hosts know the alias of whom they welcome and nobody else knows anything.

ALTER TABLE defender ADD COLUMN tell_hosts_alias BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE defender ADD COLUMN tell_hosts_country BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE defender ADD COLUMN tell_hosts_themes BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE defender ADD COLUMN publish_alias BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE defender ADD COLUMN publish_country BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE defender ADD COLUMN publish_themes BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE defender ADD COLUMN follow_up VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE activity ADD COLUMN attended INTEGER;
ALTER TABLE activity ADD COLUMN outcome VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE activity ADD COLUMN press_links VARCHAR DEFAULT '' NOT NULL;

CREATE TABLE release_of (
    edition_id VARCHAR NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    made_at TIMESTAMP(6) NOT NULL,
    by_whom VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, id)
);

-- Whom: no reference, since what was sent to somebody stays known when they are no longer in the edition.
CREATE TABLE dispatch (
    edition_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    release_id VARCHAR NOT NULL,
    recipient_kind VARCHAR NOT NULL
        CHECK (CASE recipient_kind WHEN 'HOST' THEN TRUE WHEN 'DEFENDER' THEN TRUE WHEN 'COMPANION' THEN TRUE WHEN 'EVERYBODY' THEN TRUE
        ELSE FALSE END),
    recipient_id VARCHAR,
    form VARCHAR NOT NULL
        CHECK (CASE form WHEN 'WORKBOOK' THEN TRUE WHEN 'PDF' THEN TRUE WHEN 'PAPER' THEN TRUE WHEN 'CALENDAR' THEN TRUE
        WHEN 'EMAIL' THEN TRUE WHEN 'MESSAGE' THEN TRUE ELSE FALSE END),
    sent_at TIMESTAMP(6) NOT NULL,
    by_whom VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, id),
    FOREIGN KEY (edition_id, release_id) REFERENCES release_of (edition_id, id) ON DELETE CASCADE,
    CHECK ((recipient_kind = 'EVERYBODY') = (recipient_id IS NULL))
);
