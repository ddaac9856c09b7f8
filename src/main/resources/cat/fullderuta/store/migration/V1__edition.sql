-- The whole domain of one or more editions. H2 and PostgreSQL both accept every statement.
-- Every row belongs to an edition. "position" is the place in a register or list, from 0, so that orders survive.
-- Local dates and hours are TIMESTAMP and are read as LocalDateTime only. Lengths are whole seconds.
-- The checks of words are the constants of the enums: a new constant needs a migration, so that an older program knows.
-- They say CASE and not IN: H2 2.4.240 compares a list of constants with the session that made the table, and refuses every
-- row once that one is closed ("Check constraint invalid").

CREATE TABLE edition (
    id VARCHAR NOT NULL PRIMARY KEY,
    season VARCHAR NOT NULL
        CHECK (CASE season WHEN 'SPRING' THEN TRUE WHEN 'AUTUMN' THEN TRUE ELSE FALSE END),
    name VARCHAR NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    office_name VARCHAR NOT NULL,
    office_phone VARCHAR NOT NULL,
    office_email VARCHAR NOT NULL,
    transfer_buffer BIGINT NOT NULL,
    night_rest BIGINT NOT NULL,
    activities_per_day INTEGER NOT NULL,
    lunch_from TIME(6) NOT NULL,
    lunch_to TIME(6) NOT NULL,
    lunch BIGINT NOT NULL,
    interpreter_early BIGINT NOT NULL,
    interpreter_alone BIGINT NOT NULL,
    interpreter_half_day BIGINT NOT NULL,
    CHECK (last_day >= first_day)
);

CREATE TABLE defender (
    edition_id VARCHAR NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    alias VARCHAR NOT NULL,
    real_name VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    agenda_language VARCHAR(3) NOT NULL,
    arrival TIMESTAMP(6),
    arrival_place VARCHAR NOT NULL,
    departure TIMESTAMP(6),
    departure_place VARCHAR NOT NULL,
    base_name VARCHAR NOT NULL,
    base_address VARCHAR NOT NULL,
    base_municipality VARCHAR,
    base_latitude DOUBLE PRECISION,
    base_longitude DOUBLE PRECISION,
    daily_limit INTEGER,
    diet VARCHAR NOT NULL,
    health VARCHAR NOT NULL,
    needs_escort VARCHAR NOT NULL
        CHECK (CASE needs_escort WHEN 'YES' THEN TRUE WHEN 'NO' THEN TRUE WHEN 'UNKNOWN' THEN TRUE ELSE FALSE END),
    photo VARCHAR NOT NULL
        CHECK (CASE photo WHEN 'YES' THEN TRUE WHEN 'NO' THEN TRUE WHEN 'UNKNOWN' THEN TRUE ELSE FALSE END),
    recording VARCHAR NOT NULL
        CHECK (CASE recording WHEN 'YES' THEN TRUE WHEN 'NO' THEN TRUE WHEN 'UNKNOWN' THEN TRUE ELSE FALSE END),
    press VARCHAR NOT NULL
        CHECK (CASE press WHEN 'YES' THEN TRUE WHEN 'NO' THEN TRUE WHEN 'UNKNOWN' THEN TRUE ELSE FALSE END),
    topics_to_avoid VARCHAR NOT NULL,
    people_to_avoid VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, id),
    CHECK (departure >= arrival),
    CHECK ((base_latitude IS NULL) = (base_longitude IS NULL))
);

CREATE TABLE defender_language (
    edition_id VARCHAR NOT NULL,
    defender_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    language VARCHAR(3) NOT NULL,
    skill_level VARCHAR NOT NULL
        CHECK (CASE skill_level WHEN 'BASIC' THEN TRUE WHEN 'FLUENT' THEN TRUE WHEN 'NATIVE' THEN TRUE ELSE FALSE END),
    PRIMARY KEY (edition_id, defender_id, position),
    FOREIGN KEY (edition_id, defender_id) REFERENCES defender (edition_id, id) ON DELETE CASCADE
);

CREATE TABLE defender_theme (
    edition_id VARCHAR NOT NULL,
    defender_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    theme VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, defender_id, position),
    FOREIGN KEY (edition_id, defender_id) REFERENCES defender (edition_id, id) ON DELETE CASCADE
);

CREATE TABLE defender_availability (
    edition_id VARCHAR NOT NULL,
    defender_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL
        CHECK (CASE kind WHEN 'AVAILABLE' THEN TRUE WHEN 'UNAVAILABLE' THEN TRUE ELSE FALSE END),
    starts_at TIMESTAMP(6) NOT NULL,
    ends_at TIMESTAMP(6) NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, defender_id, position),
    FOREIGN KEY (edition_id, defender_id) REFERENCES defender (edition_id, id) ON DELETE CASCADE,
    CHECK (ends_at > starts_at)
);

CREATE TABLE host (
    edition_id VARCHAR NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL
        CHECK (CASE kind WHEN 'MUNICIPALITY' THEN TRUE WHEN 'ORGANISATION' THEN TRUE WHEN 'MEDIUM' THEN TRUE ELSE FALSE END),
    name VARCHAR NOT NULL,
    municipality VARCHAR,
    language VARCHAR(3) NOT NULL,
    commitment_state VARCHAR NOT NULL
        CHECK (CASE commitment_state WHEN 'NOT_ASKED' THEN TRUE WHEN 'ASKED' THEN TRUE WHEN 'ADOPTED' THEN TRUE ELSE FALSE END),
    commitment_adopted_on DATE,
    campaigns VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, id)
);

CREATE TABLE contact (
    edition_id VARCHAR NOT NULL,
    host_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    extension VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, host_id, id),
    FOREIGN KEY (edition_id, host_id) REFERENCES host (edition_id, id) ON DELETE CASCADE
);

CREATE TABLE venue (
    edition_id VARCHAR NOT NULL,
    host_id VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    municipality VARCHAR,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    PRIMARY KEY (edition_id, host_id, id),
    FOREIGN KEY (edition_id, host_id) REFERENCES host (edition_id, id) ON DELETE CASCADE,
    CHECK ((latitude IS NULL) = (longitude IS NULL))
);

CREATE TABLE companion (
    edition_id VARCHAR NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    phone VARCHAR NOT NULL,
    base_name VARCHAR NOT NULL,
    base_address VARCHAR NOT NULL,
    base_municipality VARCHAR,
    base_latitude DOUBLE PRECISION,
    base_longitude DOUBLE PRECISION,
    notes VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, id),
    CHECK ((base_latitude IS NULL) = (base_longitude IS NULL))
);

CREATE TABLE companion_role (
    edition_id VARCHAR NOT NULL,
    companion_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    role VARCHAR NOT NULL
        CHECK (CASE role WHEN 'INTERPRETER' THEN TRUE WHEN 'ESCORT' THEN TRUE WHEN 'DRIVER' THEN TRUE ELSE FALSE END),
    PRIMARY KEY (edition_id, companion_id, role),
    FOREIGN KEY (edition_id, companion_id) REFERENCES companion (edition_id, id) ON DELETE CASCADE
);

CREATE TABLE companion_pair (
    edition_id VARCHAR NOT NULL,
    companion_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    from_language VARCHAR(3) NOT NULL,
    to_language VARCHAR(3) NOT NULL,
    PRIMARY KEY (edition_id, companion_id, position),
    FOREIGN KEY (edition_id, companion_id) REFERENCES companion (edition_id, id) ON DELETE CASCADE
);

CREATE TABLE companion_availability (
    edition_id VARCHAR NOT NULL,
    companion_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL
        CHECK (CASE kind WHEN 'AVAILABLE' THEN TRUE WHEN 'UNAVAILABLE' THEN TRUE ELSE FALSE END),
    starts_at TIMESTAMP(6) NOT NULL,
    ends_at TIMESTAMP(6) NOT NULL,
    note VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, companion_id, position),
    FOREIGN KEY (edition_id, companion_id) REFERENCES companion (edition_id, id) ON DELETE CASCADE,
    CHECK (ends_at > starts_at)
);

CREATE TABLE travel_time (
    edition_id VARCHAR NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    from_municipality VARCHAR NOT NULL,
    to_municipality VARCHAR NOT NULL,
    mode VARCHAR NOT NULL
        CHECK (CASE mode WHEN 'CAR' THEN TRUE WHEN 'TRAIN' THEN TRUE ELSE FALSE END),
    duration BIGINT NOT NULL CHECK (duration BETWEEN 0 AND 86400),
    both_ways BOOLEAN NOT NULL,
    PRIMARY KEY (edition_id, id)
);

CREATE TABLE activity (
    edition_id VARCHAR NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    type VARCHAR NOT NULL
        CHECK (CASE type 
        WHEN 'SCHOOL_VISIT' THEN TRUE WHEN 'WORKSHOP' THEN TRUE WHEN 'PUBLIC_TALK' THEN TRUE WHEN 'INTERVIEW' THEN TRUE
        WHEN 'ADVOCACY_MEETING' THEN TRUE WHEN 'ORGANISATIONS_MEETING' THEN TRUE WHEN 'CEREMONY' THEN TRUE WHEN 'RECORDING' THEN TRUE
        WHEN 'CULTURAL_ACT' THEN TRUE WHEN 'MEAL' THEN TRUE WHEN 'INTERNAL' THEN TRUE
        ELSE FALSE END),
    host_id VARCHAR,
    venue_id VARCHAR,
    contact_id VARCHAR,
    attendance_who VARCHAR NOT NULL,
    attendance_number INTEGER,
    description VARCHAR NOT NULL,
    wish_from TIME(6),
    wish_to TIME(6),
    wish_words VARCHAR NOT NULL,
    invitation_kind VARCHAR NOT NULL
        CHECK (CASE invitation_kind WHEN 'NAMED' THEN TRUE WHEN 'ANY_WHO' THEN TRUE WHEN 'EVERYONE' THEN TRUE ELSE FALSE END),
    invited_language VARCHAR(3),
    invited_theme VARCHAR,
    invited_count INTEGER CHECK (invited_count >= 0),
    speakers VARCHAR NOT NULL,
    interpreting_needed VARCHAR NOT NULL
        CHECK (CASE interpreting_needed WHEN 'YES' THEN TRUE WHEN 'NO' THEN TRUE WHEN 'UNKNOWN' THEN TRUE ELSE FALSE END),
    interpreting_mode VARCHAR NOT NULL
        CHECK (CASE interpreting_mode WHEN 'CONSECUTIVE' THEN TRUE WHEN 'SIMULTANEOUS' THEN TRUE WHEN 'WHISPERED' THEN TRUE ELSE FALSE END),
    interpreters INTEGER NOT NULL,
    escort VARCHAR NOT NULL
        CHECK (CASE escort WHEN 'YES' THEN TRUE WHEN 'NO' THEN TRUE WHEN 'UNKNOWN' THEN TRUE ELSE FALSE END),
    host_transport VARCHAR NOT NULL
        CHECK (CASE host_transport WHEN 'YES' THEN TRUE WHEN 'NO' THEN TRUE WHEN 'UNKNOWN' THEN TRUE ELSE FALSE END),
    transport VARCHAR NOT NULL,
    meal VARCHAR NOT NULL,
    photo VARCHAR NOT NULL
        CHECK (CASE photo WHEN 'YES' THEN TRUE WHEN 'NO' THEN TRUE WHEN 'UNKNOWN' THEN TRUE ELSE FALSE END),
    recording VARCHAR NOT NULL
        CHECK (CASE recording WHEN 'YES' THEN TRUE WHEN 'NO' THEN TRUE WHEN 'UNKNOWN' THEN TRUE ELSE FALSE END),
    press VARCHAR NOT NULL
        CHECK (CASE press WHEN 'YES' THEN TRUE WHEN 'NO' THEN TRUE WHEN 'UNKNOWN' THEN TRUE ELSE FALSE END),
    length BIGINT NOT NULL CHECK (length BETWEEN 1 AND 86400),
    starts_at TIMESTAMP(6),
    status VARCHAR NOT NULL
        CHECK (CASE status 
        WHEN 'REQUESTED' THEN TRUE WHEN 'PROPOSED' THEN TRUE WHEN 'CONFIRMED' THEN TRUE WHEN 'DONE' THEN TRUE
        WHEN 'CANCELLED' THEN TRUE
        ELSE FALSE END),
    certainty VARCHAR NOT NULL
        CHECK (CASE certainty WHEN 'EXACT' THEN TRUE WHEN 'APPROXIMATE' THEN TRUE WHEN 'TO_BE_CONFIRMED' THEN TRUE ELSE FALSE END),
    public_notes VARCHAR NOT NULL,
    internal_notes VARCHAR NOT NULL,
    confidential BOOLEAN NOT NULL,
    source VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, id),
    FOREIGN KEY (edition_id, host_id) REFERENCES host (edition_id, id),
    FOREIGN KEY (edition_id, host_id, venue_id) REFERENCES venue (edition_id, host_id, id),
    FOREIGN KEY (edition_id, host_id, contact_id) REFERENCES contact (edition_id, host_id, id)
);

CREATE TABLE activity_wish_day (
    edition_id VARCHAR NOT NULL,
    activity_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    wanted_day DATE NOT NULL,
    PRIMARY KEY (edition_id, activity_id, position),
    FOREIGN KEY (edition_id, activity_id) REFERENCES activity (edition_id, id) ON DELETE CASCADE
);

-- Those named by the invitation, or let off from it, as activity.invitation_kind says.
CREATE TABLE activity_invitation (
    edition_id VARCHAR NOT NULL,
    activity_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    defender_id VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, activity_id, position),
    FOREIGN KEY (edition_id, activity_id) REFERENCES activity (edition_id, id) ON DELETE CASCADE,
    FOREIGN KEY (edition_id, defender_id) REFERENCES defender (edition_id, id)
);

CREATE TABLE activity_defender (
    edition_id VARCHAR NOT NULL,
    activity_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    defender_id VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, activity_id, position),
    FOREIGN KEY (edition_id, activity_id) REFERENCES activity (edition_id, id) ON DELETE CASCADE,
    FOREIGN KEY (edition_id, defender_id) REFERENCES defender (edition_id, id)
);

CREATE TABLE activity_companion (
    edition_id VARCHAR NOT NULL,
    activity_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    companion_id VARCHAR NOT NULL,
    PRIMARY KEY (edition_id, activity_id, position),
    FOREIGN KEY (edition_id, activity_id) REFERENCES activity (edition_id, id) ON DELETE CASCADE,
    FOREIGN KEY (edition_id, companion_id) REFERENCES companion (edition_id, id)
);

CREATE TABLE activity_language (
    edition_id VARCHAR NOT NULL,
    activity_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    language VARCHAR(3) NOT NULL,
    PRIMARY KEY (edition_id, activity_id, position),
    FOREIGN KEY (edition_id, activity_id) REFERENCES activity (edition_id, id) ON DELETE CASCADE
);
