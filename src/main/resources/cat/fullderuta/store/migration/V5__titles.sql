-- What somebody wrote as a title and took back is not kept. The history has said only that a title was altered since some time
-- after version 4; rows from before that still held both titles.

UPDATE alteration SET value_before = '', value_after = '' WHERE fact = 'TITLE';
