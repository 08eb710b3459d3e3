package org.stakewood.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.stakewood.game.message.Told;

/**
 * What one seat sees of its own.
 *
 * @param seq row of the journal that is in it
 * @param fields figures by the names of docs/live.md
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PrivateNews(long seq, Map<String, Object> fields, List<Told> feed) {}
