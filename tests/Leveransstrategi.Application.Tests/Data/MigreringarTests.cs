using Leveransstrategi.Database.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Data;

/// <summary>Migreringarna för SQLite är i fas med modellen; samma prov för SQL Server finns i dess eget testprojekt.</summary>
public sealed class MigreringarTests
{
    [Fact]
    public void Migreringarna_ar_i_fas_med_modellen()
    {
        using var db = new Designfabrik().CreateDbContext([]);

        Assert.False(db.Database.HasPendingModelChanges(), "Modellen har ändrats. Lägg till en migrering i båda databasprojekten.");
    }
}
