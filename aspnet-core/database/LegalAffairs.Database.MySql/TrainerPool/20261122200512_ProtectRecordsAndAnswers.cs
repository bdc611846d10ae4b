using LegalAffairs.TrainerPool.Data;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.MySql.TrainerPool
{
    /// <inheritdoc />
    public partial class ProtectRecordsAndAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var trigger in TrainerPoolTriggers.MySql)
            {
                migrationBuilder.Sql(trigger);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var trigger in TrainerPoolTriggers.Dropped)
            {
                migrationBuilder.Sql(trigger);
            }
        }
    }
}
