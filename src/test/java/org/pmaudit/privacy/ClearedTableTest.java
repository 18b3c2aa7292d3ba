package org.pmaudit.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.ReadOptions;
import org.pmaudit.dataset.Slice;
import org.pmaudit.problem.Notes;

class ClearedTableTest {

  @TempDir private Path folder;

  @Test
  void clearedColumnsCanBeOpened() throws Exception {
    List<String> read = new ArrayList<>();
    slice()
        .read(columns(0, 2), row -> read.add(row.text(0) + row.text(1) + row.text(2)), new Notes());

    assertThat(read).containsExactly("S1yes", "S2no");
  }

  @Test
  void aWithheldColumnCannotBeOpened() throws Exception {
    Slice slice = slice();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> slice.read(columns(0, 1), row -> true, new Notes()))
        .withMessage("columns that are not cleared: {1}");
  }

  @Test
  void aColumnThatIsOnlyAWarningCanBeOpened() throws Exception {
    ClearedTable table = table("site_id,comment\nS1,all is well here\n");

    assertThat(table.personal().all()).hasSize(1);
    assertThat(table.isCleared(1)).isTrue();
  }

  private Slice slice() throws Exception {
    ClearedTable table = table("site_id,phone,fence\nS1,0912345678,yes\nS2,0912345679,no\n");
    assertThat(table.isCleared(0)).isTrue();
    assertThat(table.isCleared(1)).isFalse();
    return table.slices(1).get(0);
  }

  private ClearedTable table(String text) throws Exception {
    Path file = Files.writeString(folder.resolve("sites.csv"), text);
    DataFiles files =
        DataFiles.open(List.of(file.toString()), InputStream.nullInputStream(), ReadOptions.DETECT);
    return ClearedTable.of(files.tables().get(0));
  }

  private static BitSet columns(int... columns) {
    BitSet set = new BitSet();
    for (int column : columns) {
      set.set(column);
    }
    return set;
  }
}
