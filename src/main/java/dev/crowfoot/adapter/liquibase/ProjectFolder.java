package dev.crowfoot.adapter.liquibase;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.resource.Resource;

/** The files of a project for Liquibase: no path in a changelog leaves the folder. */
final class ProjectFolder extends DirectoryResourceAccessor {

    private final Path root;

    ProjectFolder(Path project) throws FileNotFoundException {
        super(project);
        this.root = project.toAbsolutePath().normalize();
    }

    @Override
    public void close() {}

    @Override
    public List<Resource> getAll(String path) throws IOException {
        refuseOutside(path);
        return super.getAll(path);
    }

    @Override
    public Resource get(String path) throws IOException {
        refuseOutside(path);
        return super.get(path);
    }

    @Override
    public List<Resource> search(String path, SearchOptions options) throws IOException {
        refuseOutside(path);
        return super.search(path, options);
    }

    private void refuseOutside(String path) throws IOException {
        String relative = path.replace('\\', '/').replaceFirst("^(classpath:|file:)?/*", "");
        if (!root.resolve(relative).normalize().startsWith(root)) {
            throw new IOException("the path " + path + " leaves the project's folder");
        }
    }
}
