package dev.crowfoot.adapter.liquibase;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Changelogs in YAML: one thing a line, SQL of several lines as a block. */
final class YamlText {

    private YamlText() {}

    static String of(List<Attributes> entries) {
        return dump(Map.of("databaseChangeLog", Attributes.entries(entries)));
    }

    /** More entries at the end of a changelog. */
    static String entries(List<Attributes> entries) {
        String text = of(entries);
        return text.substring(text.indexOf('\n') + 1);
    }

    private static String dump(Object tree) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return new Yaml(new Blocks(options), options).dump(tree);
    }

    /** Texts of several lines as literal blocks; the emitter quotes those that a block would not keep. */
    private static final class Blocks extends Representer {

        Blocks(DumperOptions options) {
            super(options);
            representers.put(String.class, this::text);
        }

        private Node text(Object data) {
            String text = data.toString();
            DumperOptions.ScalarStyle style = text.contains("\n") ? DumperOptions.ScalarStyle.LITERAL : DumperOptions.ScalarStyle.PLAIN;
            return representScalar(Tag.STR, text, style);
        }
    }
}
