/**
 * Pay that may not fall below a floor: minimum wage with living accommodation, tip credit, limits
 * of deductions, piece rates and wages set by productivity.
 */
package org.makewhole.wage.floor;
