package dev.crowfoot.app.database;

import dev.crowfoot.app.database.Catalogue.Unread;
import dev.crowfoot.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was not read, for those who look again and again: of each kind the first. An import names all of it. */
public final class UnreadList {

    /** More than this of one kind are not all shown. */
    private static final int MOST = 8;

    /** How many of them are shown then. */
    private static final int FIRST = 5;

    private UnreadList() {}

    /** Of each kind the first, kind by kind, and a line that says how many more there are. */
    public static List<Unread> firstOfEach(List<Unread> all) {
        Map<String, List<Unread>> kinds = new LinkedHashMap<>();
        all.forEach(one -> kinds.computeIfAbsent(one.kind(), _ -> new ArrayList<>()).add(one));
        List<Unread> first = new ArrayList<>();
        kinds.forEach((kind, ones) -> {
            int shown = ones.size() > MOST ? FIRST : ones.size();
            first.addAll(ones.subList(0, shown));
            if (shown < ones.size()) {
                first.add(new Unread(kind, QualifiedName.of("and " + (ones.size() - shown) + " more"), "an import names each of them"));
            }
        });
        return first;
    }
}
