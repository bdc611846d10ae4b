using LegalAffairs.Abp.EntityFrameworkCore;
using LegalAffairs.Abp.EntityFrameworkCore.Modeling;
using LegalAffairs.TrainingExams.Appeals;
using LegalAffairs.TrainingExams.Attempts;
using LegalAffairs.TrainingExams.Exams;
using LegalAffairs.TrainingExams.Marking;
using LegalAffairs.TrainingExams.Papers;
using LegalAffairs.TrainingExams.Questions;
using LegalAffairs.TrainingExams.Regrading;
using LegalAffairs.TrainingExams.Results;
using Microsoft.EntityFrameworkCore;

namespace LegalAffairs.TrainingExams.Data;

internal sealed class TrainingExamsDbContext(DbContextOptions<TrainingExamsDbContext> options)
    : AbpDbContext<TrainingExamsDbContext>(options)
{
    public const string TablePrefix = "Training";

    public DbSet<QuestionCategory> QuestionCategories => Set<QuestionCategory>();

    public DbSet<Question> Questions => Set<Question>();

    public DbSet<Paper> Papers => Set<Paper>();

    public DbSet<Exam> Exams => Set<Exam>();

    public DbSet<Attempt> Attempts => Set<Attempt>();

    public DbSet<OpenAnswer> OpenAnswers => Set<OpenAnswer>();

    public DbSet<Regrade> Regrades => Set<Regrade>();

    public DbSet<Appeal> Appeals => Set<Appeal>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.HaveJsonColumns<QuestionContent>();
        configurationBuilder.HaveJsonColumns<IReadOnlyList<DrawRule>>();
        configurationBuilder.HaveJsonColumns<IReadOnlyList<Guid>>();
        configurationBuilder.HaveJsonColumns<IReadOnlyList<ShownQuestion>>();
        configurationBuilder.HaveJsonColumns<IReadOnlyList<AnswerCount>>();
        configurationBuilder.HaveJsonColumns<QuestionKey>();
    }
}
