package org.makewhole.claimimport.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The runs that this server is reading right now. Ask only for a run that the caller may see. */
@ApplicationScoped
public class RunningImports {
    private final Map<Long, ImportProgress> running = new ConcurrentHashMap<>();

    public ImportProgress begin(long runId) {
        ImportProgress progress = new ImportProgress();
        running.put(runId, progress);
        return progress;
    }

    public Optional<ImportProgress> find(long runId) {
        return Optional.ofNullable(running.get(runId));
    }

    public void end(long runId) {
        running.remove(runId);
    }
}
