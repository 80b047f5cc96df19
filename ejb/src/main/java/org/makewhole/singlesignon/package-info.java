/**
 * Signing in by the organisation's own identity provider, by OpenID Connect.
 *
 * <p>Decisions taken here, with reasons in docs/adr/0016-single-sign-on.md:
 *
 * <ul>
 *   <li>Each organisation names its own provider, so the protocol is spoken here and not by the
 *       container, whose mechanism knows one provider for the whole application.
 *   <li>Authorisation code with PKCE, state and nonce; the id token's signature, issuer, audience
 *       and times are checked by the library that most of the field uses.
 *   <li>A provider's word counts in its organisation alone. It opens the place of a member who is
 *       already there, found the first time by an address that the provider has verified, and from
 *       then on by the provider's own identifier. It never makes a member.
 *   <li>An address that an administrator types is asked from inside the operator's network, so only
 *       public HTTPS addresses are, unless the operator names others.
 *   <li>Passwords go on working: a provider that is down keeps nobody out who has one.
 * </ul>
 */
package org.makewhole.singlesignon;
