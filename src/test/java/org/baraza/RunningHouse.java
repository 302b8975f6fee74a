package org.baraza;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.baraza.access.ReaderHeader;
import org.baraza.adaptation.AdaptationFixture;
import org.baraza.centre.CentreFixture;
import org.baraza.forum.conduct.Silenced;
import org.baraza.forum.seek.LeafFall;
import org.baraza.mail.Answering;
import org.baraza.mail.Mailbox;
import org.baraza.notice.TwinLetters;
import org.baraza.organisation.OrganisationFixture;
import org.baraza.practice.PracticeFixture;
import org.baraza.relay.RelayFixture;
import org.baraza.store.FreshHome;
import org.baraza.store.Superuser;
import org.baraza.structure.StructureFixture;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/**
 * A test of the whole house over HTTP. All such tests share one house, so none may change what
 * another reads.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Baraza.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    useMainMethod = UseMainMethod.ALWAYS)
@ContextConfiguration(initializers = FreshHome.class)
@Import({
  Site.class,
  PageTypes.class,
  Superuser.class,
  ReaderHeader.class,
  PracticeFixture.class,
  CentreFixture.class,
  AdaptationFixture.class,
  OrganisationFixture.class,
  Mailbox.class,
  Answering.class,
  RelayFixture.class,
  StructureFixture.class,
  MemberPages.class,
  LeafFall.class,
  Silenced.class,
  TwinLetters.class,
  Visitors.class
})
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface RunningHouse {}
