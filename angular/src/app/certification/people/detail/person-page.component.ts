import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { PersonDto, PersonService, PersonState } from '@proxy/certification/people';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { TimeLineComponent } from '@shared/time-line/time-line.component';
import { PersonActKey, PersonActs } from '../person-acts';
import { PersonRecordActKey, PersonRecordActs } from '../person-record-acts';
import { personStateName, personTone } from '../person-words';
import { personEntry } from './person-entry';
import { PersonCertificatesComponent } from './person-certificates.component';
import { PersonFactsComponent } from './person-facts.component';
import { RevealsComponent } from './reveals.component';

type ActKey = PersonActKey | PersonRecordActKey;

const OF_THOSE_IN_POST: ActKey[] = ['transfer', 'changePost', 'retire', 'leave'];
const OF_THOSE_GONE: ActKey[] = ['returnToPost'];
const OF_ALL: ActKey[] = ['rename', 'correctNumber', 'linkAccount'];

@Component({
  selector: 'app-person-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    PersonCertificatesComponent,
    PersonFactsComponent,
    RevealsComponent,
    StateChipComponent,
    TimeLineComponent,
  ],
  templateUrl: './person-page.component.html',
  styleUrl: './person-page.component.scss',
})
export class PersonPageComponent {
  private readonly service = inject(PersonService);
  private readonly inline = inject(InlineErrors);
  private readonly acts = inject(PersonActs);
  private readonly recordActs = inject(PersonRecordActs);
  private readonly toaster = inject(ToasterService);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.inline.within(this.service.get(params)),
  });
  protected readonly person = shown(this.resource);
  protected readonly stateName = personStateName;
  protected readonly tone = personTone;
  private readonly permissions = inject(PermissionService);
  protected readonly mayEdit = this.permissions.getGrantedPolicy('Certification.People.Edit');
  protected readonly mayReveal = this.permissions.getGrantedPolicy('Certification.People.Reveal');
  protected readonly reveals = signal(0);
  protected readonly mayTransfer = this.permissions.getGrantedPolicy(
    'Certification.People.Transfer',
  );
  protected readonly isInPost = computed(() => this.person.value()?.state === PersonState.InPost);
  protected readonly offered = computed(() =>
    [...(this.isInPost() ? OF_THOSE_IN_POST : OF_THOSE_GONE), ...OF_ALL].filter(
      act => act !== 'transfer' || this.mayTransfer,
    ),
  );
  protected readonly entries = computed(() =>
    (this.person.value()?.history ?? []).map(line => personEntry(line)),
  );

  protected async run(act: ActKey, person: PersonDto): Promise<void> {
    const changed = await (act === 'correctNumber' || act === 'linkAccount'
      ? this.recordActs[act](person)
      : this.acts[act](person));
    if (!changed) return;
    this.show(changed);
    this.toaster.success(`Certification::People:${act}.Done`);
  }

  protected show(person: PersonDto): void {
    this.resource.set(person);
  }
}
