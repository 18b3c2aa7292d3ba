package org.pmaudit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.problem.UnusableInputException;

final class LibraryPackerTest {

  private static final Path SHIPPED = Path.of("checklists");
  private static final LibraryReader PACKED = new LibraryReader(new LibraryFiles.Packed(false));

  static Stream<String> ids() {
    return ChecklistLibrary.in(SHIPPED).ids().stream();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aPackedChecklistIsTheOneThatWasWritten(String id) throws Exception {
    Checklist written = ChecklistLibrary.in(SHIPPED).checklist(id);
    Checklist packed = PACKED.resolved(id).orElseThrow();
    assertThat(packed).isEqualTo(written);
    assertThat(json(packed)).as("in the same order").isEqualTo(json(written));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aTailoringChangesThePackedChecklistAsItDoesTheWritten(String id) throws Exception {
    ChecklistLibrary written = ChecklistLibrary.in(SHIPPED);
    ChecklistLibrary packed = ChecklistLibrary.shipped();
    Tailoring tailoring = Tailoring.of(YamlFile.of("local.yaml", tailoring(id).getBytes(UTF_8)));
    assertThat(json(packed.tailored(tailoring, packed.checklist(id)).checklist()))
        .isEqualTo(json(written.tailored(tailoring, written.checklist(id)).checklist()));
  }

  private static String tailoring(String id) {
    return """
        tailors: {id: %s, version: ">=1.0 <2.0"}
        namespace: acme
        signed_off: {by: Cluster coordinator, on: 2026-01-10}
        bands: {strong: 90}
        contacts: {gbv: [local@example.org]}
        add:
          criteria:
            - {id: ACME-01, title: {en: Few people}, principle: access, weight: 2,
               measure: persons_per_latrine, met: {max: 20}, source: {id: sphere-2018}}
        """
        .formatted(id);
  }

  private static String json(Checklist checklist) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      ChecklistJson.write(checklist, json);
    }
    return text.toString();
  }

  @Test
  void thePackedListSaysOfEachChecklistWhatItSays() throws UnusableInputException {
    List<ChecklistHead> heads =
        ChecklistLibrary.in(SHIPPED).checklists().stream().map(ChecklistHead::of).toList();
    assertThat(PACKED.heads()).contains(heads);
  }

  @Test
  void aFolderIsReadAsItIsWritten(@TempDir Path folder) throws Exception {
    LibraryReader reader = new LibraryReader(new LibraryFiles.Folder(folder));
    Files.writeString(folder.resolve(LibraryFiles.HEADS), "[]");
    assertThat(reader.heads()).isEmpty();
    assertThat(reader.resolved("cccm-site")).isEqualTo(Optional.empty());
  }

  @Test
  void aLibraryWithAFaultIsNotPackedAndStopsNoBuild(@TempDir Path folder) throws IOException {
    Path library = Files.createDirectory(folder.resolve("library"));
    Files.createDirectory(library.resolve("cccm"));
    Files.writeString(library.resolve("cccm/site.yaml"), "id: [");
    Path packed = Files.createDirectory(folder.resolve("packed"));
    Files.writeString(packed.resolve(LibraryFiles.HEADS), "[]");
    LibraryPacker.main(new String[] {library.toString(), packed.toString()});
    assertThat(packed).isEmptyDirectory();
  }
}
