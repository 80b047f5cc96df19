package org.makewhole.launcher;

/**
 * How the application reaches its database.
 *
 * @param url a {@code jdbc:mysql://} URL that names the schema
 * @param application the account for daily work
 * @param owner the account that may change the schema; works only while the application starts
 * @param report the account that sees the read model only
 */
public record DatabaseAccess(String url, Account application, Account owner, Account report) {

    /**
     * An account of the database.
     *
     * @param user its name
     * @param password its password, possibly empty
     */
    public record Account(String user, String password) {

        /** Without the password, so that no log can contain it. */
        @Override
        public String toString() {
            return user;
        }
    }
}
