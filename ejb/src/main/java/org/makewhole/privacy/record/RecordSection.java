package org.makewhole.privacy.record;

import java.util.List;
import java.util.Map;

/**
 * The rows of one table.
 *
 * @param columns those that are shown, in the order of the inventory
 * @param rows by column; a missing value is null, a masked one is not there at all
 */
public record RecordSection(String table, List<String> columns, List<Map<String, String>> rows) {}
