package org.pmaudit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.ReadOptions;
import org.pmaudit.dataset.Table;

class PersonalColumnsTest {

  @TempDir private Path folder;

  record Case(String kind, String header, List<String> values) {
    @Override
    public String toString() {
      return header + " is " + (kind.equals("-") ? "not personal" : kind);
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream in = PersonalColumnsTest.class.getResourceAsStream("columns.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .map(parts -> new Case(parts[0], parts[1], List.of(parts[2].split("; "))));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aColumnIsKnown(Case example) throws Exception {
    StringBuilder text = new StringBuilder("code\t" + example.header() + "\n");
    for (int i = 0; i < example.values().size(); i++) {
      text.append('S').append(i).append('\t').append(example.values().get(i)).append('\n');
    }

    List<PersonalColumn> found = PersonalColumns.of(table("data.tsv", text.toString())).all();

    assertThat(found.stream().map(each -> each.kind().id()).toList())
        .isEqualTo(example.kind().equals("-") ? List.of() : List.of(example.kind()));
  }

  @Test
  void aMistypedAgeDoesNotOpenAColumnOfAges() throws Exception {
    String text = "hh_id,age\nH1,31\nH2,45\nH3,7\nH4,62\nH5,3O\n";

    assertThat(found(text)).containsExactly("P07 WARNING age");
  }

  @Test
  void agesAndTraitsCountWhereARowIsAPersonOrHousehold() throws Exception {
    String text = "hh_id,age,ethnicity,block\nH1,31,Blue,B1\nH2,45,Green,B2\n";

    assertThat(found(text))
        .containsExactly("P07 WARNING age", "P09 WARNING ethnicity", "P08 WARNING block");
    assertThat(found(text.replace("hh_id", "site_id"))).isEmpty();
  }

  @Test
  void tagsOfContactsAndPointsArePersonal() throws Exception {
    String text =
        "a,b,c,d,e,f\n#loc+name,#contact+name,#contact+phone,#geo+lat,#respondee+name,#affected\n"
            + "x,x,x,x,x,1\n";

    assertThat(found(text))
        .containsExactly("P01 ERROR b", "P02 ERROR c", "P05 WARNING d", "P01 ERROR e");
  }

  @Test
  void coordinatesOfHouseholdsAreAnError() throws Exception {
    assertThat(found("hh_id,latitude\nH1,4.5\n")).containsExactly("P05 ERROR latitude");
  }

  @Test
  void noReasonHoldsAValue() throws Exception {
    Table table = table("m.csv", "id,phone,q1\nS1,+211912345678,a@example.org\n");

    assertThat(PersonalColumns.of(table).all())
        .extracting(PersonalColumn::why)
        .containsExactly("its header says `phone`", "its values look like e-mail addresses");
  }

  private List<String> found(String text) throws Exception {
    return PersonalColumns.of(table("data.csv", text)).all().stream()
        .map(each -> each.kind().id() + " " + each.level() + " " + each.column().header())
        .toList();
  }

  private Table table(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    DataFiles files =
        DataFiles.open(List.of(file.toString()), InputStream.nullInputStream(), ReadOptions.DETECT);
    assertThat(files.problems()).isEmpty();
    return files.tables().get(0);
  }
}
