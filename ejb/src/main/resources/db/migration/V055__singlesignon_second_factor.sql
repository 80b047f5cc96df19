-- Which authentication contexts (acr) of its provider an organisation takes for a second factor, separated by spaces.
ALTER TABLE identity_provider ADD COLUMN second_factor_acr VARCHAR(200) NOT NULL DEFAULT '' AFTER client_secret;
-- A session may be proven in one way more.
ALTER TABLE account_session MODIFY COLUMN proofs VARCHAR(200) NOT NULL;
