/** Migrations that SQL alone cannot express; the others stand in the resources of that name. */
package db.migration;
