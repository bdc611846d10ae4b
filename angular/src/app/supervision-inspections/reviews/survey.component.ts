import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import {
  ContactState,
  GradingRuleKind,
  contactStateOptions,
} from '@proxy/supervision-inspections/grading';
import { ReviewService } from '@proxy/supervision-inspections/reviews';
import { ContactDto } from '@proxy/supervision-inspections/submissions';
import { ContactAnswer } from './answers';
import { ReviewWork } from './review-work';

/** What the calls to a unit's contacts brought. */
@Component({
  selector: 'app-survey',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  templateUrl: './survey.component.html',
  styleUrl: './survey.component.scss',
})
export class SurveyComponent {
  private readonly service = inject(ReviewService);
  private readonly work = inject(ReviewWork);
  protected readonly mayReveal = inject(PermissionService).getGrantedPolicy(
    'SupervisionInspections.Review.RevealContacts',
  );

  protected readonly states = contactStateOptions.map(({ value }) => value);
  protected readonly State = ContactState;
  protected readonly scored = computed(
    () => this.work.rule()?.kind === GradingRuleKind.AverageScore,
  );
  protected readonly revealed = signal<Readonly<Record<string, string>>>({});
  protected readonly rows = computed(() => {
    const answers = new Map(this.work.answers().contacts.map(answer => [answer.id, answer]));
    const contacts: readonly ContactDto[] = this.work.detail()?.contacts ?? [];
    return contacts.flatMap(contact => {
      const answer = answers.get(contact.id ?? '');
      return answer ? [{ contact, answer }] : [];
    });
  });

  protected change(id: string, change: Partial<ContactAnswer>): void {
    const contacts = this.work
      .answers()
      .contacts.map(answer => (answer.id === id ? { ...answer, ...change } : answer));
    this.work.change({ contacts });
  }

  protected reveal({ id = '', submissionId = '' }: ContactDto): void {
    this.service
      .revealContact(submissionId, id)
      .subscribe(phone => this.revealed.update(phones => ({ ...phones, [id]: phone })));
  }
}
