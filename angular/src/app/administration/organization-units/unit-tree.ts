import {
  OrganizationUnitNodeDto,
  OrganizationUnitService,
} from '@proxy/platform/organization-units';
import { Injectable, computed, inject, signal } from '@angular/core';
import { Observable, map, of, switchMap, tap } from 'rxjs';

export interface TreeRow {
  node: OrganizationUnitNodeDto;
  /** 1 for the topmost. */
  level: number;
  open: boolean;
}

const TOP = '';

/** The part of the tree that is unfolded; each level is asked for when it is first opened, so thousands of units stay quick. */
@Injectable()
export class UnitTree {
  private readonly service = inject(OrganizationUnitService);
  private readonly children = signal<ReadonlyMap<string, OrganizationUnitNodeDto[]>>(new Map());
  private readonly opened = signal<ReadonlySet<string>>(new Set());

  readonly withInactive = signal(false);
  readonly rows = computed(() => this.below(TOP, 1));
  readonly isEmpty = computed(() => this.children().get(TOP)?.length === 0);

  /** Forgets everything and shows the first two levels; what was open is opened again. */
  reload(): void {
    const opened = [...this.opened()];
    this.children.set(new Map());
    this.load(TOP)
      .pipe(
        switchMap(top => {
          const first = opened.length > 0 ? opened : top.slice(0, 1).map(n => n.id ?? '');
          first.forEach(id => this.open(id));
          return of(null);
        }),
      )
      .subscribe();
  }

  toggle({ node, open }: TreeRow): void {
    if (open) this.close(node.id ?? '');
    else if (node.childCount) this.open(node.id ?? '');
  }

  open(id: string): void {
    const show = () => this.opened.update(ids => new Set(ids).add(id));
    if (this.children().has(id)) show();
    else this.load(id).subscribe(show);
  }

  close(id: string): void {
    this.opened.update(ids => new Set([...ids].filter(i => i !== id)));
  }

  /** Unfolds every unit above one, found by its path of ids from the top. */
  reveal(pathIds: readonly string[]): void {
    pathIds.forEach(id => this.open(id));
  }

  private load(parentId: string): Observable<OrganizationUnitNodeDto[]> {
    return this.service.getChildren(parentId, this.withInactive()).pipe(
      map(({ items }) => items ?? []),
      tap(items => this.children.update(known => new Map(known).set(parentId, items))),
    );
  }

  private below(parentId: string, level: number): TreeRow[] {
    return (this.children().get(parentId) ?? []).flatMap(node => {
      const open = this.opened().has(node.id ?? '') && !!node.childCount;
      return [{ node, level, open }, ...(open ? this.below(node.id ?? '', level + 1) : [])];
    });
  }
}
