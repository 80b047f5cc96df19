/**
 * The demonstration organisations: three bodies in three countries with about four hundred cases.
 *
 * <p>Decisions taken here: everything is made from a fixed seed and today's date, so that the shape
 * of the data stays and its dates never grow old; who lives where and says what stands in one JSON
 * file per organisation, how cases go stands in code. Amounts follow from invented hours and pay by
 * the wage engine ({@link org.makewhole.demo.WageRecord}), the way they do for a real claim. Each
 * organisation is stored in one transaction, complete or not at all; what is missing is stored at
 * the next start. Nothing is ever loaded beside an organisation that is not of the demonstration.
 *
 * <p>All accounts share one passphrase and one stored hash: hashing is slow on purpose, and the
 * passphrase is shown on the console anyway. Addresses end with {@code .example}, which RFC 2606
 * keeps free, so no message can ever reach anybody; persons and firms are invented.
 */
package org.makewhole.demo;
