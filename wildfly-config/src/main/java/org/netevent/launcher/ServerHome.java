package org.netevent.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A working copy of the provisioned server. A running server must not stand in a build folder, which the next build
 * replaces. What never changes is linked, not copied.
 */
final class ServerHome {

    private ServerHome() {}

    static void prepare(Path provisioned, Path home, Path ear) throws IOException {
        delete(home);
        Files.walkFileTree(provisioned, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (provisioned.relativize(file).startsWith("standalone")) {
                    Files.copy(file, target(file));
                } else {
                    link(file, target(file));
                }
                return FileVisitResult.CONTINUE;
            }

            private Path target(Path path) {
                return home.resolve(provisioned.relativize(path));
            }
        });
        if (ear != null) {
            Path deployments = Files.createDirectories(home.resolve("standalone/deployments"));
            Files.copy(ear, deployments.resolve(ear.getFileName()));
        }
    }

    private static void link(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (IOException | UnsupportedOperationException otherFileSystem) {
            Files.copy(file, target);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
