package org.stakewood.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** News as JSON. */
final class NewsJson {

    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();

    private NewsJson() {}

    static String text(Object news) {
        try {
            return WRITER.writeValueAsString(news);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }
}
