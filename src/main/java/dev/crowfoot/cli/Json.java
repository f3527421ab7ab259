package dev.crowfoot.cli;

import java.io.PrintWriter;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Machine-readable output: one JSON value, keys in the order in which they were put in. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    /** Prints the object and a line end. */
    static void print(PrintWriter out, Map<String, ?> object) {
        MAPPER.writeValue(out, object);
        out.println();
        out.flush();
    }
}
