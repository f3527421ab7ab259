package dev.crowfoot.adapter.liquibase;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.resource.Resource;

/** The files of a project for Liquibase: no path in a changelog leaves the folder, and none is so large that to read it would take minutes. */
final class ProjectFolder extends DirectoryResourceAccessor {

    /** In bytes; a first revision has some three million for 1,000 tables of 12 columns. */
    private static final long MOST = 128L << 20;
    private final Path root;

    ProjectFolder(Path project) throws FileNotFoundException {
        super(project);
        this.root = project.toAbsolutePath().normalize();
    }

    @Override
    public void close() {}

    @Override
    public List<Resource> getAll(String path) throws IOException {
        check(path);
        return super.getAll(path);
    }

    @Override
    public Resource get(String path) throws IOException {
        check(path);
        return super.get(path);
    }

    @Override
    public List<Resource> search(String path, SearchOptions options) throws IOException {
        check(path);
        return super.search(path, options);
    }

    private void check(String path) throws IOException {
        String relative = path.replace('\\', '/').replaceFirst("^(classpath:|file:)?/*", "");
        Path file = root.resolve(relative).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("the path " + path + " leaves the project's folder");
        }
        if (!Files.isRegularFile(file)) {
            return;
        }
        if (Files.size(file) > MOST) {
            throw new IOException(
                    "%s has %,d bytes; a changelog of more than %,d is not read, split it".formatted(relative, Files.size(file), MOST));
        }
        if (relative.endsWith(".yaml") || relative.endsWith(".yml")) {
            BearableYaml.check(file);
        }
    }
}
