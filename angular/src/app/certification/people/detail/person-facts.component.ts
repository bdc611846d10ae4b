import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { PersonDto } from '@proxy/certification/people';
import { PersonActs } from '../person-acts';
import { employmentName, sexName } from '../person-words';
import { PersonPhotoComponent } from './person-photo.component';
import { RevealsComponent } from './reveals.component';

/** Who somebody is; the number stays masked until it is asked for with a reason. */
@Component({
  selector: 'app-person-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, PersonPhotoComponent, RevealsComponent],
  templateUrl: './person-facts.component.html',
  styleUrl: './person-facts.component.scss',
})
export class PersonFactsComponent {
  private readonly acts = inject(PersonActs);

  readonly person = input.required<PersonDto>();
  readonly mayEdit = input.required<boolean>();
  readonly changed = output<PersonDto>();

  protected readonly mayReveal = inject(PermissionService).getGrantedPolicy(
    'Certification.People.Reveal',
  );
  protected readonly employmentName = employmentName;
  protected readonly sexName = sexName;
  protected readonly number = signal<string | null>(null);
  protected readonly reveals = signal(0);

  protected async reveal(): Promise<void> {
    const number = await this.acts.reveal(this.person());
    if (!number) return;
    this.number.set(number);
    this.reveals.update(count => count + 1);
  }
}
