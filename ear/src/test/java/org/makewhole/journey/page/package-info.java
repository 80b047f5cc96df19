/**
 * The pages as a person handles them: what can be read, what can be done. Ids of fields and labels
 * of buttons stand here and nowhere else in the journeys; expectations stand in the journeys and
 * not here.
 */
package org.makewhole.journey.page;
