/**
 * Isolation, tried rather than promised: many callers at once, each knowing whose rows it may see.
 */
package org.makewhole.isolation;
