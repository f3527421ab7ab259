package dev.crowfoot.ui.preview;

import dev.crowfoot.ui.common.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Highlighted text to read, to select and to copy. */
final class CodeView {

    private final CodeArea area = new CodeArea();
    private final VirtualizedScrollPane<CodeArea> pane = new VirtualizedScrollPane<>(area);
    private final Language language;

    /** A view with that id. */
    CodeView(String id, Language language) {
        this.language = language;
        area.setId(id);
        area.setEditable(false);
        area.setFocusTraversable(true);
        area.setWrapText(true);
        area.setAccessibleText(Texts.of("code.accessible." + language));
        area.getStyleClass().add("cf-code");
    }

    Node node() {
        return pane;
    }

    String text() {
        return area.getText();
    }

    /** Shows the text, from its beginning unless it is the same as before. */
    void show(String text) {
        if (text.equals(area.getText())) {
            return;
        }
        int paragraph = area.getCurrentParagraph();
        area.replaceText(text);
        if (!text.isEmpty()) {
            StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
            Tokens.of(text, language).forEach(t -> spans.add(List.of("cf-code-" + t.kind().name().toLowerCase(Locale.ROOT)), t.length()));
            area.setStyleSpans(0, spans.create());
        }
        int line = Math.min(paragraph, area.getParagraphs().size() - 1);
        area.moveTo(line, 0);
        area.requestFollowCaret();
    }

    /** Marks some lines, and unmarks all others. */
    void mark(int from, int to) {
        for (int i = 0; i < area.getParagraphs().size(); i++) {
            area.setParagraphStyle(i, i >= from && i < to ? List.of("cf-code-marked") : List.of());
        }
    }

    /** Tells the number of the line, from 0, that was clicked without selecting text. */
    void onLineClicked(IntConsumer clicked) {
        area.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && area.getSelectedText().isEmpty()) {
                clicked.accept(area.getCurrentParagraph());
            }
        });
    }
}
