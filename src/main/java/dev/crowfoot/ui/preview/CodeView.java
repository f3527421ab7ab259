package dev.crowfoot.ui.preview;

import dev.crowfoot.ui.common.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/** Highlighted text to read, to select and to copy. The editor that shows it is made with the first text: its library is large, and a start needs none. */
final class CodeView {

    private final StackPane pane = new StackPane();
    private final String id;
    private final Language language;
    private IntConsumer clicked = line -> {};
    private @Nullable CodeArea area;
    private Set<Integer> marked = Set.of();

    /** A view with that id. */
    CodeView(String id, Language language) {
        this.id = id;
        this.language = language;
    }

    Node node() {
        return pane;
    }

    String text() {
        return area == null ? "" : area.getText();
    }

    /** Shows the text, from its beginning unless it is the same as before. */
    void show(String text) {
        if (!text.equals(text())) {
            replace(area(), text);
        }
    }

    private void replace(CodeArea shown, String text) {
        mark(Set.of());
        int paragraph = shown.getCurrentParagraph();
        shown.replaceText(text);
        if (!text.isEmpty()) {
            StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
            Tokens.of(text, language).forEach(t -> spans.add(List.of("cf-code-" + t.kind().name().toLowerCase(Locale.ROOT)), t.length()));
            shown.setStyleSpans(0, spans.create());
        }
        int line = Math.min(paragraph, shown.getParagraphs().size() - 1);
        shown.moveTo(line, 0);
        shown.requestFollowCaret();
    }

    private CodeArea area() {
        CodeArea there = area;
        if (there == null) {
            there = made();
            area = there;
            pane.getChildren().setAll(new VirtualizedScrollPane<>(there));
        }
        return there;
    }

    private CodeArea made() {
        CodeArea made = new CodeArea();
        made.setId(id);
        made.setEditable(false);
        made.setFocusTraversable(true);
        made.setWrapText(true);
        made.setAccessibleText(Texts.of("code.accessible." + language));
        made.getStyleClass().add("cf-code");
        made.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && made.getSelectedText().isEmpty()) {
                clicked.accept(made.getCurrentParagraph());
            }
        });
        return made;
    }

    /** Marks those lines, counted from 0, and no others. */
    void mark(Set<Integer> lines) {
        marked.stream().filter(line -> !lines.contains(line)).forEach(line -> style(line, List.of()));
        lines.stream().filter(line -> !marked.contains(line)).forEach(line -> style(line, List.of("cf-code-marked")));
        marked = Set.copyOf(lines);
    }

    private void style(int line, List<String> styles) {
        if (area != null && line < area.getParagraphs().size()) {
            area.setParagraphStyle(line, styles);
        }
    }

    /** Tells the number of the line, from 0, that was clicked without selecting text. */
    void onLineClicked(IntConsumer command) {
        clicked = command;
    }
}
