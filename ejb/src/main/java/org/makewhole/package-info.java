/** MakeWhole's domain: one package per feature. */
package org.makewhole;
