using Leveransstrategi.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Leveransstrategi.Database.Sqlite;

/// <summary>Skapar databasen för migreringsverktyget (design-time factory).</summary>
public sealed class Designfabrik : IDesignTimeDbContextFactory<LeveransDbContext>
{
    /// <inheritdoc/>
    public LeveransDbContext CreateDbContext(string[] args)
    {
        var val = new DbContextOptionsBuilder<LeveransDbContext>();
        val.Sqlite("Data Source=design.db");
        return new LeveransDbContext(val.Options);
    }
}
