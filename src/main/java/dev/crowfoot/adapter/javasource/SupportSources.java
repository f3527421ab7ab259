package dev.crowfoot.adapter.javasource;

import dev.crowfoot.document.Settings.Nullness;
import dev.crowfoot.entity.spec.JavaUnit.Support;
import dev.crowfoot.entity.spec.TypeRef.ClassRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Classes that are the same in every project but for their package and name. */
final class SupportSources {

    /** What the class that others extend is called where a drawn class has its name. */
    private static final String RENAMED = "CrowfootNativeTextJdbcType";

    /** Where the class begins, its annotations left out. Most of what is in it extends Hibernate's classes, which say nothing of null. */
    private static final Pattern TOP = Pattern.compile("^public ", Pattern.MULTILINE);

    private SupportSources() {}

    /**
     * The text of the class under that name.
     *
     * @param siblings simple names of all classes of the package
     * @param nullness whether the class says that nothing is known of what may be null
     */
    static String of(Support support, ClassRef name, Set<String> siblings, Nullness nullness) {
        String file = switch (support) {
            case NATIVE_TEXT -> "NativeTextJdbcType";
            case NATIVE_ENUM -> "NativeEnumJdbcType";
            case INTERVAL -> "IntervalJdbcType";
            case MONEY -> "MoneyJdbcType";
            case TEXT_ARRAY -> "TextArrayJdbcType";
            case SEQUENCE_VALUE -> "SequenceValue";
            case OFFSET_TIME -> "OffsetTimeJdbcType";
            case HSTORE_CONVERTER -> "HstoreConverter";
            case INET_ADDRESS_CONVERTER -> "InetAddressConverter";
        };
        String text = read(file + ".java.txt").replaceAll("\\b" + file + "\\b", name.simpleName());
        if (siblings.contains(RENAMED)) {
            text = text.replaceAll("\\bNativeTextJdbcType\\b", RENAMED);
        }
        if (nullness == Nullness.JSPECIFY) {
            text = TOP.matcher(text).replaceFirst("@org.jspecify.annotations.NullUnmarked\n$0");
        }
        return (name.packageName().isEmpty() ? "" : "package " + name.packageName() + ";\n\n") + text;
    }

    private static String read(String resource) {
        try (InputStream in = SupportSources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the application lacks its file " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
