using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LegalAffairs.Database.Sqlite.Outbox
{
    /// <inheritdoc />
    public partial class AddCacheChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AbpCacheChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false).Annotation("Sqlite:Autoincrement", true),
                    Node = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cache = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpCacheChanges", x => x.Id);
                }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "AbpCacheChanges");
        }
    }
}
