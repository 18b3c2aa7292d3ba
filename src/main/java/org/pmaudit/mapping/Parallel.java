package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pmaudit.problem.UnusableInputException;

/** Runs parts of a reading pass side by side. */
final class Parallel {

  private Parallel() {}

  /**
   * The results in the order of the parts.
   *
   * @throws UnusableInputException what the first part in order threw
   */
  static <T> List<T> run(List<Callable<T>> parts, int jobs) throws UnusableInputException {
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, jobs));
    try {
      List<Future<T>> running = parts.stream().map(threads::submit).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> part : running) {
        results.add(part.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnusableInputException unusable) {
        throw unusable;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
