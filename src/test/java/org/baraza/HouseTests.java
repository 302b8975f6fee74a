package org.baraza;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.Resource;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.access.ForMembers;
import org.baraza.access.ForRole;
import org.baraza.ui.OpenToAll;
import org.baraza.ui.Page;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The law of the house, held against its compiled classes. They are read once, and let go of with
 * the test: they take as much memory as the running house.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HouseTests {

  /** The annotations that say who may open a door. A new kind of door is added here. */
  private static final List<Class<? extends Annotation>> DOORS =
      List.of(OpenToAll.class, ForMembers.class, ForRole.class);

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.baraza");

  private static final DescribedPredicate<JavaClass> WRITTEN_BY_HAND =
      describe("written by hand", one -> !one.getSimpleName().matches("Jte.*Generated"));

  @Test
  void everyRoomKeepsToItsFloor() {
    ApplicationModules.of(Baraza.class).verify();
  }

  @Test
  void everyDoorSaysWhoMayOpenIt() {
    methods()
        .that()
        .areMetaAnnotatedWith(RequestMapping.class)
        .should(
            new Holds<JavaMethod>(
                "say by exactly one annotation who may open it",
                door -> DOORS.stream().filter(door::isAnnotatedWith).count() == 1))
        .check(house);
  }

  @Test
  void entitiesRepositoriesAndControllersStayInTheirRoom() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAssignableTo(Repository.class)
        .or()
        .areAnnotatedWith(Controller.class)
        .should()
        .bePackagePrivate()
        .check(house);
  }

  @Test
  void everyPageIsARecordWithItsTemplateBesideIt() {
    var pages =
        house.stream().filter(one -> one.isAssignableTo(Page.class) && !one.isInterface()).toList();

    assertThat(pages).isNotEmpty().allMatch(JavaClass::isRecord, "is a record");
    assertThat(pages)
        .extracting(page -> page.getPackageName() + ".Jte" + page.getSimpleName() + "Generated")
        .allMatch(house::contain, "is a template that was generated");
  }

  @Test
  void nothingIsNamedForWhatItIsNot() {
    noClasses()
        .that(WRITTEN_BY_HAND)
        .should()
        .haveNameMatching(".*\\.(Base|Common)[A-Z]\\w*|.*(Manager|Helper|Utils?|Impl|Dto|DTO)")
        .because("a noun of the domain tells more")
        .check(house);
  }

  @Test
  void whatIsNeededComesThroughTheConstructor() {
    noFields()
        .should()
        .beAnnotatedWith(Autowired.class)
        .orShould()
        .beAnnotatedWith(Value.class)
        .orShould()
        .beAnnotatedWith(Resource.class)
        .orShould()
        .beAnnotatedWith(PersistenceContext.class)
        .check(house);
  }

  @Test
  void theTimeIsAskedOfTheClock() {
    noClasses()
        .should()
        .callMethodWhere(target(describe("asks the machine for the time", HouseTests::readsTime)))
        .because("a test must be able to set the clock: inject java.time.Clock")
        .check(house);
  }

  @Test
  void nothingIsPrintedPastTheLog() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(house);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(house);
    noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.lang.IO").check(house);
  }

  @Test
  void whatIsToldIsNeverSentAwayToBeTranslated() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.baraza.dossier..", "org.baraza.practice..", "org.baraza.translation..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.net.http..",
            "org.springframework.web.client..",
            "org.springframework.http.client..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(.*Socket|URL|URLConnection|HttpURLConnection)")
        .because("texts are translated on the instance or not at all: decision paper 022")
        .check(house);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    var packages =
        Stream.concat(
            Stream.of(house.getPackage("org.baraza")),
            house.getPackage("org.baraza").getSubpackagesInTree().stream());

    assertThat(packages)
        .filteredOn(one -> one.getClasses().stream().anyMatch(WRITTEN_BY_HAND))
        .filteredOn(not(one -> one.isAnnotatedWith(NullMarked.class)))
        .extracting(JavaPackage::getName)
        .as("packages without @NullMarked in their package-info.java")
        .isEmpty();
  }

  @Test
  void noPackageIsCrowded() {
    var crowded =
        house.stream()
            .filter(WRITTEN_BY_HAND)
            .filter(JavaClass::isTopLevelClass)
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    crowded.values().removeIf(files -> files <= 40);

    assertThat(crowded).as("packages of more than 40 files: split by a smaller noun").isEmpty();
  }

  private static boolean readsTime(AccessTarget called) {
    return called.getOwner().getPackageName().equals("java.time")
            && called.getName().equals("now")
            && takesNoClock((AccessTarget.CodeUnitCallTarget) called)
        || called.getFullName().equals("java.lang.System.currentTimeMillis()")
        || called.getFullName().equals("java.util.Date.<init>()");
  }

  private static boolean takesNoClock(AccessTarget.CodeUnitCallTarget called) {
    return called.getRawParameterTypes().stream()
        .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
