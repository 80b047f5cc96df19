/**
 * The root of the errors that a person may be told of.
 *
 * <p>Each carries a message key, so that the face says it in the reader's language, and rolls the
 * transaction back.
 */
package org.makewhole.shared.error;
