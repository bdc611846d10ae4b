using LegalAffairs.Abp.Application;
using LegalAffairs.Abp.Application.Dtos;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Identity;
using LegalAffairs.Platform.OrganizationUnits;
using LegalAffairs.TrainingExams.Data;
using LegalAffairs.TrainingExams.Exams;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Results;

/// <summary>Candidates with the attempt that counts: pass list, fail list, absentees.</summary>
internal sealed class PersonResults(
    IDbContextProvider<TrainingExamsDbContext> contexts,
    CandidateFilter filter,
    IUnitDirectory units,
    IUserDirectory users
) : ITransientDependency
{
    private const int NamesAtOnce = 500;
    private static readonly Sorting<PersonRow> Sorting = CreateSorting();

    public async Task<PagedResultDto<PersonResultDto>> GetAsync(Exam exam, GetPeopleInput input)
    {
        var candidates = await filter.ApplyAsync(await CandidatesAsync(exam), input.Filter, input.OrganizationUnitId);
        var rows = WithOutcome(await RowsAsync(exam, candidates), input.Outcome, exam.PassMark);
        var page = await Sorting.Apply(rows, input.Sorting).PageBy(input).ToListAsync();
        return new PagedResultDto<PersonResultDto>(await rows.LongCountAsync(), await DtosOfAsync(exam, page));
    }

    /// <summary>All of exactly these units, by score, absentees last.</summary>
    public async Task<IReadOnlyList<PersonResultDto>> GetOfUnitsAsync(Exam exam, params IReadOnlyList<Guid> unitIds)
    {
        var candidates = (await CandidatesAsync(exam)).Where(c =>
            c.OrganizationUnitId != null && unitIds.Contains(c.OrganizationUnitId.Value)
        );
        var rows = await RowsAsync(exam, candidates);
        return await DtosOfAsync(exam, await Sorting.Apply(rows, null).ToListAsync());
    }

    /// <summary>Everybody, while they are read from the database; only names are held.</summary>
    public async Task<IEnumerable<PersonResultDto>> StreamAsync(Exam exam)
    {
        var names = new Dictionary<Guid, string>();
        var candidates = await CandidatesAsync(exam);
        var userIds = await candidates.Select(c => c.UserId).ToListAsync();
        foreach (var chunk in userIds.Chunk(NamesAtOnce))
        {
            foreach (var (id, user) in await users.GetManyAsync(chunk))
            {
                names.Add(id, user.DisplayName);
            }
        }

        var all = await units.GetAllAsync();
        return Sorting.Apply(await RowsAsync(exam, candidates), null).AsEnumerable().Select(r => DtoOf(r, exam, names, all));
    }

    public static ExamOutcome OutcomeOf(bool isPresent, decimal? score, decimal passMark) =>
        !isPresent ? ExamOutcome.Absent
        : score is null ? ExamOutcome.Unmarked
        : score >= passMark ? ExamOutcome.Passed
        : ExamOutcome.Failed;

    private async Task<IQueryable<ExamCandidate>> CandidatesAsync(Exam exam) =>
        (await contexts.GetDbContextAsync()).Set<ExamCandidate>().Where(c => c.ExamId == exam.Id);

    private async Task<IQueryable<PersonRow>> RowsAsync(Exam exam, IQueryable<ExamCandidate> candidates)
    {
        var context = await contexts.GetDbContextAsync();
        var attempts = context.Attempts.Where(a => a.ExamId == exam.Id && a.Counts);
        return candidates
            .LeftJoin(
                attempts,
                c => c.UserId,
                a => a.UserId,
                (c, a) =>
                    new PersonRow
                    {
                        Candidate = c,
                        AttemptId = a!.Id,
                        Number = a.Number,
                        Status = a.Status,
                        SubmittedTime = a.SubmittedTime,
                        Score = a.Score,
                    }
            )
            .AsNoTracking();
    }

    private static IQueryable<PersonRow> WithOutcome(IQueryable<PersonRow> rows, ExamOutcome? outcome, decimal passMark) =>
        outcome switch
        {
            ExamOutcome.Passed => rows.Where(r => r.Score >= passMark),
            ExamOutcome.Failed => rows.Where(r => r.Score < passMark),
            ExamOutcome.Absent => rows.Where(r => r.AttemptId == null),
            ExamOutcome.Unmarked => rows.Where(r => r.AttemptId != null && r.Score == null),
            _ => rows,
        };

    private async Task<List<PersonResultDto>> DtosOfAsync(Exam exam, List<PersonRow> rows)
    {
        var people = await users.GetManyAsync(rows.ConvertAll(r => r.Candidate.UserId));
        var names = people.ToDictionary(p => p.Key, p => p.Value.DisplayName);
        var all = await units.GetAllAsync();
        return rows.ConvertAll(r => DtoOf(r, exam, names, all));
    }

    private static PersonResultDto DtoOf(
        PersonRow row,
        Exam exam,
        Dictionary<Guid, string> names,
        IReadOnlyDictionary<Guid, UnitInfo> units
    ) =>
        new(
            row.Candidate.UserId,
            names.GetValueOrDefault(row.Candidate.UserId, string.Empty),
            row.Candidate.OrganizationUnitId,
            row.Candidate.OrganizationUnitId is { } id ? units.GetValueOrDefault(id)?.Name : null,
            OutcomeOf(row.AttemptId is not null, row.Score, exam.PassMark),
            row.Score,
            row.AttemptId,
            row.Number ?? 0,
            row.Status,
            row.SubmittedTime
        );

    private static Sorting<PersonRow> CreateSorting()
    {
        var sorting = new Sorting<PersonRow>("score desc") { ThenBy = r => r.Candidate.Id };
        sorting.Add("score", r => r.Score);
        sorting.Add("submittedTime", r => r.SubmittedTime);
        sorting.Add("organizationUnitId", r => r.Candidate.OrganizationUnitId);
        return sorting;
    }
}
