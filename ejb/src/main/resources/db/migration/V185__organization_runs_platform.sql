-- The organisation that runs the platform: the first one, founded by whoever held the code of the console. Operators of the
-- platform stand there alone; the role holds no right in any other organisation.
ALTER TABLE organization ADD COLUMN runs_platform BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE organization SET runs_platform = TRUE ORDER BY id LIMIT 1;
