package dev.crowfoot.ui.imports;

import dev.crowfoot.app.database.ConnectionSettings;
import dev.crowfoot.app.database.Location;
import dev.crowfoot.app.database.Password;
import dev.crowfoot.app.imports.DrawingWishes;
import dev.crowfoot.app.imports.ImportChoice;
import dev.crowfoot.app.imports.ImportDatabase;
import dev.crowfoot.app.imports.ImportReport;
import dev.crowfoot.app.imports.KeptTable;
import dev.crowfoot.app.imports.PatternRemark;
import dev.crowfoot.app.imports.TableChoice;
import dev.crowfoot.mapping.LiftOptions;
import dev.crowfoot.schema.QualifiedName;
import dev.crowfoot.schema.Schema;
import dev.crowfoot.target.Target;
import dev.crowfoot.ui.common.Background;
import dev.crowfoot.ui.common.Notices;
import dev.crowfoot.ui.common.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The steps from a database to a project, and what was chosen in them. Nothing is written before the last. For the UI thread alone. */
final class ImportViewModel {

    private final ImportCases cases;
    private final ImportTask task;
    private final Background.Latest redraws;
    private final Consumer<Made> made;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CONNECTION);
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Ticks tables = new Ticks();
    private final Ticks choices = new Ticks();
    final StringProperty include = new SimpleStringProperty("");
    final StringProperty exclude = new SimpleStringProperty("");
    final BooleanProperty singular = new SimpleBooleanProperty(true);
    private @Nullable ConnectionSettings settings;
    private Password password = Password.none();
    private @Nullable ReadDatabase all;
    private @Nullable ReadDatabase read;

    /** The steps. */
    enum Step {
        CONNECTION, TABLES, CHOICES, PROJECT
    }

    /** A project that was made of a database. */
    public record Made(Path folder, ConnectionSettings settings, Password password) {}

    /**
     * Where the project goes.
     *
     * @param targets the databases that it is for, the imported one among them or not
     */
    record Place(Path folder, String name, String javaPackage, List<Target> targets) {}

    /** The first step; {@code made} is told of the project at the end. */
    ImportViewModel(ImportCases cases, Background background, Consumer<Made> made) {
        this.cases = cases;
        this.task = new ImportTask(background);
        this.redraws = background.latest();
        this.made = made;
        include.subscribe((was, is) -> follow());
        exclude.subscribe((was, is) -> follow());
        singular.subscribe((was, is) -> redraw());
        choices.answers().subscribe((was, is) -> redraw());
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** What would come of the choice; empty before the third step. */
    ReadOnlyObjectProperty<Optional<ImportReport>> report() {
        return report.getReadOnlyProperty();
    }

    ImportTask task() {
        return task;
    }

    /** The tables by schema. */
    Ticks tables() {
        return tables;
    }

    /** Whether a table is chosen, or, where there is none, a schema with what else is in it. */
    boolean hasChosen() {
        return tables.size() == 0 ? !tables.wantedGroups().isEmpty() : !tables.wanted().isEmpty();
    }

    /** What is read into them and suggested. */
    Ticks choices() {
        return choices;
    }

    /** The kind of database that was read. */
    Target target() {
        return database().target();
    }

    /** What and where the database is, for people. */
    String description() {
        return database().description();
    }

    /** What the project could be called. */
    String suggestedName() {
        return switch (Objects.requireNonNull(settings).location()) {
            case Location.EmbeddedH2(String database) -> database;
            case Location.H2Memory(String database) -> database;
            case Location.H2File(String path) -> String.valueOf(Path.of(path).getFileName()).replaceAll("\\.mv\\.db$", "");
            case Location.Postgresql server -> server.database();
            case Location.JdbcUrl(String url) -> url.replaceAll("[?;].*$", "").replaceAll("^.*[/:\\\\]", "");
        };
    }

    /** From the first step: reads the database. Another database than before begins with all of its tables. */
    void read(ConnectionSettings from, Password secret) {
        Password kept = secret.copy();
        task.start(Texts.of("import.connecting", from.name()), progress -> cases.read(from, kept.copy(), List.of(), progress), found -> {
            if (!from.equals(settings)) {
                tables.forget();
                choices.forget();
                include.set("");
                exclude.set("");
            }
            settings = from;
            password = kept;
            all = found;
            read = found;
            tables.show(found.groups());
            if (ImportDatabase.isEmpty(found.catalogue().schema())) {
                task.refuse(Texts.of("import.nothing", found.description()));
            } else {
                step.set(Step.TABLES);
            }
        });
    }

    /** From the second and the third step to the next one. */
    void next() {
        switch (step.get()) {
            case TABLES -> readAndDraw();
            case CHOICES -> draw(Step.PROJECT);
            case CONNECTION, PROJECT -> {
                // these go on with what is typed
            }
        }
    }

    /** To the step before. */
    void back() {
        task.stop();
        task.refuse("");
        redraws.cancel();
        step.set(switch (step.get()) {
            case CONNECTION, TABLES -> Step.CONNECTION;
            case CHOICES -> Step.TABLES;
            case PROJECT -> Step.CHOICES;
        });
    }

    /** Ends it: what runs is stopped and leaves nothing, and the password is forgotten. */
    void close() {
        task.stop();
        redraws.cancel();
        password.close();
        password = Password.none();
    }

    /** From the last step: makes the project. */
    void create(Place place) {
        ReadDatabase from = database();
        ConnectionSettings over = Objects.requireNonNull(settings);
        ImportChoice choice = choice(place.name(), place.javaPackage(), place.targets());
        task.start(Texts.of("import.drawing"), progress -> {
            ImportReport drawn = cases.imports().draw(from.catalogue(), from.target(), choice);
            progress.checkCancelled();
            cases.save().run(place.folder(), cases.imports().arrange(drawn, cases.fonts().get(), progress).document(), true, progress);
            return place.folder();
        }, folder -> made.accept(new Made(folder, over, password.copy())));
    }

    /** A schema of which nothing is wanted is not read at all, as on the command line. */
    private void readAndDraw() {
        List<String> schemas = tables.wantedGroups().stream().map(group -> String.valueOf(group.id())).toList();
        ReadDatabase whole = Objects.requireNonNull(all);
        if (schemas.equals(whole.schemas())) {
            read = whole;
            draw(Step.CHOICES);
        } else if (schemas.equals(database().schemas())) {
            draw(Step.CHOICES);
        } else {
            ConnectionSettings from = Objects.requireNonNull(settings);
            Password kept = password.copy();
            task.start(Texts.of("import.reading"), progress -> cases.read(from, kept, schemas, progress), found -> {
                read = found;
                draw(Step.CHOICES);
            });
        }
    }

    private void draw(Step next) {
        redraws.cancel();
        ReadDatabase from = database();
        ImportChoice choice = choice(from.description(), null, List.of());
        task.start(Texts.of("import.drawing"), progress -> cases.imports().draw(from.catalogue(), from.target(), choice),
                drawn -> {
                    show(drawn);
                    step.set(next);
                });
    }

    /** What is offered depends on what is taken. */
    private void redraw() {
        if (step.get() == Step.CHOICES) {
            ReadDatabase from = database();
            ImportChoice choice = choice(from.description(), null, List.of());
            redraws.run(() -> cases.imports().draw(from.catalogue(), from.target(), choice), this::show,
                    failure -> task.refuse(Notices.of(failure).text()));
        }
    }

    private void show(ImportReport drawn) {
        report.set(Optional.of(drawn));
        choices.show(ChoiceGroups.of(drawn));
    }

    private ImportChoice choice(String name, @Nullable String javaPackage, List<Target> targets) {
        DrawingWishes wishes = ChoiceGroups.wishes(choices.said());
        LiftOptions lift = LiftOptions.DEFAULT.withSingular(singular.get()).withReads(wishes::wants);
        Set<QualifiedName> ticked = tables.wanted().stream().map(Ticks.Item::id).map(QualifiedName.class::cast).collect(Collectors.toSet());
        return new ImportChoice(name, javaPackage, targets, List.of(), new TableChoice(List.of(), List.of(), ticked), lift,
                wishes::wants);
    }

    /** The ticks follow the patterns. */
    private void follow() {
        if (all == null) {
            return;
        }
        Schema schema = all.catalogue().schema();
        TableChoice patterns = new TableChoice(patterns(include.get()), patterns(exclude.get()), null);
        Map<Object, KeptTable> kept = KeptTable.of(schema).stream().collect(Collectors.toMap(KeptTable::name, table -> table));
        tables.set(item -> {
            KeptTable table = kept.get(item.id());
            return table == null ? item.id() instanceof QualifiedName name && patterns.wants(name) : patterns.keeps(table);
        });
        task.refuse(PatternRemark.of(schema, patterns).map(remark -> remark.what() + " " + remark.wayOut()).orElse(""));
    }

    private static List<String> patterns(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    private ReadDatabase database() {
        return Objects.requireNonNull(read);
    }
}
