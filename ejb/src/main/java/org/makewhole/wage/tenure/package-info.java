/**
 * Pay that depends on service: gratuity, severance and redundancy by bands, a thirteenth month,
 * leave and what is paid for it, pay of a holiday or of a part of a month.
 */
package org.makewhole.wage.tenure;
