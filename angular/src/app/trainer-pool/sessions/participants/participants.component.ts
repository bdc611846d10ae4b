import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import {
  AddParticipantsInput,
  GetParticipantsInput,
  ParticipantDto,
  TrainingSessionDto,
  TrainingSessionService,
  TrainingSessionStatus,
} from '@proxy/trainer-pool/sessions';
import { CellDirective, RowActsDirective } from '@shared/data-list/cell.directive';
import { DataListComponent } from '@shared/data-list/data-list.component';
import { ListColumn, ListFilter } from '@shared/data-list/data-list.types';
import { ListQuery } from '@shared/data-list/list-query';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { finalize } from 'rxjs';
import { PersonFinderComponent } from '@shared/person-finder/person-finder.component';
import { SessionActs } from '../session-acts';
import { actsOf } from '../session-words';
import { ListAdderComponent } from './list-adder.component';

/** Who takes part: put together by staff, by signing up, and marked by signing in. */
@Component({
  selector: 'app-participants',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CellDirective,
    DataListComponent,
    ListAdderComponent,
    LocalTimePipe,
    LocalizationPipe,
    PersonFinderComponent,
    RowActsDirective,
    StateChipComponent,
  ],
  templateUrl: './participants.component.html',
  styleUrl: './participants.component.scss',
})
export class ParticipantsComponent {
  private readonly service = inject(TrainingSessionService);
  private readonly sessionActs = inject(SessionActs);
  private readonly toaster = inject(ToasterService);
  private readonly list = viewChild(DataListComponent);

  readonly session = input.required<TrainingSessionDto>();
  readonly changed = output();

  private readonly mayEdit = inject(PermissionService).getGrantedPolicy(
    'TrainerPool.Sessions.Edit',
  );
  private readonly id = computed(() => this.session().id ?? '');
  protected readonly isDraft = computed(
    () => this.session().status === TrainingSessionStatus.Draft,
  );
  protected readonly mayAdd = computed(
    () => this.mayEdit && actsOf(this.session(), Date.now()).addPeople,
  );
  protected readonly maySignIn = computed(
    () => this.mayEdit && actsOf(this.session(), Date.now()).signInByHand,
  );
  protected readonly listing = signal(false);
  protected readonly busy = signal(false);

  protected readonly columns = computed<ListColumn<ParticipantDto>[]>(() => [
    { key: 'name', header: 'TrainerPool::Record:Name', lead: true },
    { key: 'organizationUnitName', header: 'TrainerPool::Record:Unit' },
    { key: 'signedUpTime', header: 'TrainerPool::People:Origin' },
    ...(this.isDraft() ? [] : [{ key: 'signedInTime', header: 'TrainerPool::People:SignIn' }]),
  ]);
  protected readonly filters = computed<ListFilter[]>(() => [
    { key: 'organizationUnitId', label: 'TrainerPool::Record:Unit', kind: 'org-unit' },
    ...(this.isDraft() ? [] : [SIGNED_IN]),
  ]);
  // Asked anew for another session.
  protected readonly load = computed(() => {
    const id = this.id();
    return (query: ListQuery) =>
      this.service.getParticipants(id, query as unknown as GetParticipantsInput);
  });

  protected add(people: Partial<AddParticipantsInput>): void {
    this.busy.set(true);
    this.service
      .addParticipants(this.id(), { ...NOBODY, ...people })
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe(({ added }) => this.tell(added ?? 0));
  }

  protected async addUnit(): Promise<void> {
    const added = await this.sessionActs.addUnit(this.session());
    if (added !== undefined) this.tell(added);
  }

  protected remove({ userId = '' }: ParticipantDto): void {
    this.service.deleteParticipant(this.id(), userId).subscribe(() => this.update());
  }

  protected async signIn(person: ParticipantDto): Promise<void> {
    if (!(await this.sessionActs.signInByHand(this.session(), person))) return;
    this.toaster.success('TrainerPool::Sessions:Done.signInByHand');
    this.update();
  }

  protected tell(added: number): void {
    this.listing.set(false);
    this.toaster.success(`TrainerPool::People:${added ? 'Added' : 'AddedNone'}`, undefined, {
      messageLocalizationParams: [`${added}`],
    });
    this.update();
  }

  private update(): void {
    this.list()?.refresh();
    this.changed.emit();
  }
}

const NOBODY: AddParticipantsInput = { userIds: [], userNames: [], organizationUnitIds: [] };
const SIGNED_IN: ListFilter = {
  key: 'hasSignedIn',
  label: 'TrainerPool::People:SignIn',
  kind: 'select',
  options: [
    { value: 'true', label: 'TrainerPool::People:Came' },
    { value: 'false', label: 'TrainerPool::People:CameNot' },
  ],
};
