package org.netevent.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The walls of the house (docs/adr/0001-house.md). A rule that is in the way is changed there, with its reason, not here alone. */
@AnalyzeClasses(locations = House.class)
class ArchitectureTest {

    private static final Set<String> CLOCKLESS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime");

    @ArchTest
    static final ArchRule everyClassHasARoom = classes()
            .should(satisfy("be in a known feature, platform or web", type -> House.room(type)
                    .filter(room ->
                            House.FEATURES.contains(room) || room.equals(House.PLATFORM) || room.equals(House.WEB))
                    .isPresent()))
            .because("a new feature takes its place in the order of House.FEATURES before anything uses it");

    @ArchTest
    static final ArchRule featuresUseOnlyEarlierOnes = classes()
            .should(dependOnlyOn("features to the left of their own", (from, to) -> {
                int own = House.FEATURES.indexOf(House.room(from).orElse(""));
                int other = House.FEATURES.indexOf(House.room(to).orElse(""));
                return own < 0 || other <= own;
            }))
            .because("a feature can be read, changed and tested without those that build on it");

    @ArchTest
    static final ArchRule featuresMeetAtTheirBoundaries = classes()
            .that(describe("are no demo data", type -> !House.room(type).equals(Optional.of("demo"))))
            .should(dependOnlyOn("the boundary of other features", (from, to) -> {
                boolean feature = House.FEATURES.contains(House.room(to).orElse(""));
                return !feature
                        || House.room(from).equals(House.room(to))
                        || House.duty(to).equals(Optional.of("boundary"));
            }))
            .because("what is behind a boundary changes without asking; pages and programs come in by the same door");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.netevent.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesKnowOnlyThemselves = classes()
            .that()
            .resideInAPackage("org.netevent.*.entity..")
            .should(dependOnlyOn(
                    "themselves, their boundary's words and the platform",
                    (from, to) -> !to.getPackageName().startsWith(House.ROOT)
                            || House.room(to).equals(Optional.of(House.PLATFORM))
                            || House.room(to).equals(House.room(from))
                                    && (House.duty(to).equals(House.duty(from)) || isWord(to))))
            .andShould()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("org.netevent..", "java..", "jakarta.persistence..", "jakarta.validation.."))
            .because("an entity's rules are tested with nothing but the entity");

    @ArchTest
    static final ArchRule platformKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("org.netevent.platform..")
            .should()
            .dependOnClassesThat(describe("belong to a feature or the web", type -> House.room(type)
                    .filter(room -> !room.equals(House.PLATFORM))
                    .isPresent()))
            .because("every feature stands on it");

    @ArchTest
    static final ArchRule servicesKnowNoPages = noClasses()
            .that()
            .resideOutsideOfPackage("org.netevent.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.netevent.web..", "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..")
            .because("the same use cases serve pages, programs and tests");

    @ArchTest
    static final ArchRule webHasNoDatabase = noClasses()
            .that()
            .resideInAPackage("org.netevent.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "javax.sql..", "java.sql..")
                    .and(describe("are no exception to answer for", type -> !type.isAssignableTo(Throwable.class))))
            .because("access rules live in the services, and a query beside them would pass them by");

    @ArchTest
    static final ArchRule entityManagerOnlyInControl = noClasses()
            .that()
            .resideOutsideOfPackages("org.netevent.*.control..", "org.netevent.platform..", "org.netevent.demo..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("a use case reads as what it does; how it is stored is one step further in");

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMay = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Singleton.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .and(describe(
                    "are written by hand", method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should(sayWhoMay())
            .because("nothing fails open; the object-level rule follows on the use case's second line");

    @ArchTest
    static final ArchRule nobodyAsksTheComputersClock = noClasses()
            .that()
            .resideOutsideOfPackage("org.netevent.platform.time..")
            .should()
            .callMethodWhere(describe("reads the time without the Clock", ArchitectureTest::clockless))
            .because("tests set the Clock");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .because("such a name fits any content, and soon it has any");

    @ArchTest
    static final ArchRule nobodyPrints =
            NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("what happened goes to the log, where operators look");

    private static boolean isWord(JavaClass type) {
        return House.duty(type).equals(Optional.of("boundary")) && (type.isEnum() || type.isRecord());
    }

    private static boolean clockless(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        boolean noArguments = call.getTarget().getRawParameterTypes().isEmpty();
        return switch (call.getTarget().getName()) {
            case "now" ->
                CLOCKLESS.contains(owner)
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" -> owner.equals("java.util.Date") && noArguments;
            default -> false;
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("carry @RolesAllowed, @PermitAll or @DenyAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(DenyAll.class);
                events.add(new SimpleConditionEvent(method, says, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaClass> satisfy(String description, Predicate<JavaClass> holds) {
        return ArchCondition.from(new DescribedPredicate<>(description) {
            @Override
            public boolean test(JavaClass type) {
                return holds.test(type);
            }
        });
    }

    private static ArchCondition<JavaClass> dependOnlyOn(
            String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("depend only on " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    boolean fine = allowed.test(type, dependency.getTargetClass());
                    events.add(new SimpleConditionEvent(type, fine, dependency.getDescription()));
                }
            }
        };
    }
}
