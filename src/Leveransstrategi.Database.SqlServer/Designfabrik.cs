using Leveransstrategi.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Leveransstrategi.Database.SqlServer;

/// <summary>Skapar databasen för migreringsverktyget (design-time factory); ingen server behövs för att skriva en migrering.</summary>
public sealed class Designfabrik : IDesignTimeDbContextFactory<LeveransDbContext>
{
    /// <inheritdoc/>
    public LeveransDbContext CreateDbContext(string[] args)
    {
        var val = new DbContextOptionsBuilder<LeveransDbContext>();
        val.SqlServer("Server=localhost;Database=Leveransstrategi");
        return new LeveransDbContext(val.Options);
    }
}
