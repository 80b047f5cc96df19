/** A real identity provider, as an organisation may have one: Keycloak, on this machine. */
package org.makewhole.provider;
