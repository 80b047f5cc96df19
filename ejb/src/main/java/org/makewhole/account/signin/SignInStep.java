package org.makewhole.account.signin;

/**
 * A feature that may ask for more than what was shown. Every CDI bean of this type is asked, in no
 * order, before anybody is signed in; what the first demands is asked of the person.
 */
public interface SignInStep {

    /**
     * What is missing for this person to sign in to this organisation.
     *
     * @return {@link SignInDemand#NOTHING} when the proofs suffice
     */
    SignInDemand missing(ProvenPerson person, int organizationId);
}
