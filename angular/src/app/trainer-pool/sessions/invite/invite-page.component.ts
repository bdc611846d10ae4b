import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  numberAttribute,
  signal,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { InvitationService, TrainerSuggestionDto } from '@proxy/trainer-pool/invitations';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { EmptyStateComponent } from '@shared/empty-state/empty-state.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe, formatLocalTime } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { of } from 'rxjs';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { sessionResource } from '../session-resource';
import { SuggestionComponent } from './suggestion.component';

/** Who could teach a lesson, the best first and why, and the invitation. */
@Component({
  selector: 'app-invite-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyStateComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
    SuggestionComponent,
  ],
  templateUrl: './invite-page.component.html',
  styles: `
    .speciality {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-end;
      gap: 8px;
      max-width: 480px;
      margin-top: 16px;
    }
    .speciality > div {
      flex: 1 1 200px;
    }
    .suggestions {
      display: grid;
      gap: 16px;
      margin-top: 16px;
    }
  `,
})
export class InvitePageComponent {
  private readonly service = inject(InvitationService);
  private readonly inline = inject(InlineErrors);
  private readonly dialog = inject(ActDialog);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);

  readonly id = input.required<string>();
  /** Its place in the agenda. */
  readonly lesson = input(0, { transform: (value: unknown) => numberAttribute(value, 0) });

  private readonly sessions = sessionResource(this.id);
  protected readonly session = shown(this.sessions);
  protected readonly speciality = signal('');
  protected readonly item = computed(() => this.session.value()?.agenda?.[this.lesson()]);
  protected readonly resource = rxResource({
    params: () => ({ item: this.item(), speciality: this.speciality() }),
    stream: ({ params: { item, speciality } }) =>
      item
        ? this.inline.within(
            this.service.getSuggestions({
              speciality: speciality || null,
              startTime: item.startTime ?? '',
              endTime: item.endTime ?? '',
            }),
          )
        : of(null),
  });
  protected readonly suggestions = shown(this.resource);

  protected async invite(trainer: TrainerSuggestionDto): Promise<void> {
    const item = this.item();
    if (!item) return;
    const { startTime = '', endTime = '', topic = '' } = item;
    const done = await this.dialog.done({
      title: 'TrainerPool::Invite:Act.Title',
      verb: 'TrainerPool::Invite:Act',
      what: 'TrainerPool::Invite:Act.What',
      whom: `${trainer.name} · ${topic} · ${formatLocalTime(startTime)}`,
      undo: 'TrainerPool::Invite:Act.Undo',
      fields: [
        {
          key: 'message',
          label: 'TrainerPool::DisplayName:Message',
          kind: 'long-text',
          maxLength: 500,
        },
      ],
      run: ({ message }) =>
        this.service.create({
          sessionId: this.id(),
          trainerId: trainer.trainerId ?? '',
          topic: topic.trim(),
          startTime,
          endTime,
          message: message || null,
        }),
    });
    if (!done) return;
    this.toaster.success('TrainerPool::Invite:Done');
    void this.router.navigate(['/trainer-pool/sessions', this.id()]);
  }
}
