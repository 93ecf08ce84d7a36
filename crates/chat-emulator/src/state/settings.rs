use std::collections::BTreeSet;

/// What an app may do: the caps of its plan and the switches of its console.
///
/// The default is an app without caps on its own numbers, with every feature on and every custom field set up.
///
/// ```
/// use chat_emulator::AppSettings;
///
/// let trial = AppSettings::default().max_official_accounts(5).max_groups(100).max_group_members(20);
/// assert_eq!(trial.max_official_accounts, Some(5));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppSettings {
    /// Most accounts; none: any number.
    pub max_accounts: Option<u32>,
    /// Whether accounts may be deleted.
    pub account_deletion: bool,
    /// Whether the app has official accounts at all.
    pub official_accounts: bool,
    /// Most official accounts; none: any number.
    pub max_official_accounts: Option<u32>,
    /// Subscribers that a new official account takes when its creator does not say; none: as documented.
    pub default_max_subscribers: Option<u32>,
    /// Most official accounts that one user may subscribe to; none: any number.
    pub max_subscriptions: Option<u32>,
    /// Most groups; none: any number.
    pub max_groups: Option<u32>,
    /// Most groups for live streams; none: any number.
    pub max_live_groups: Option<u32>,
    /// Most groups that one user may be in; none: any number.
    pub max_joined_groups: Option<u32>,
    /// Most members of a group that is neither a community nor for live streams.
    pub max_group_members: u32,
    /// Most members of a community.
    pub max_community_members: u32,
    /// Keys of the custom fields of groups that are set up; none: all.
    pub group_fields: Option<BTreeSet<String>>,
    /// Keys of the custom fields of members that are set up; none: all.
    pub member_fields: Option<BTreeSet<String>>,
    /// Fields of members, custom or not, that the app may not read: a filter that names one is refused.
    pub closed_member_fields: BTreeSet<String>,
}

impl Default for AppSettings {
    fn default() -> Self {
        Self {
            max_accounts: None,
            account_deletion: true,
            official_accounts: true,
            max_official_accounts: None,
            default_max_subscribers: None,
            max_subscriptions: None,
            max_groups: None,
            max_live_groups: None,
            max_joined_groups: None,
            // What the largest plan offers without asking.
            max_group_members: 6000,
            max_community_members: 100_000,
            group_fields: None,
            member_fields: None,
            closed_member_fields: BTreeSet::new(),
        }
    }
}

macro_rules! caps {
    ($($name:ident),* $(,)?) => {$(
        #[doc = concat!("Sets [`", stringify!($name), "`](Self::", stringify!($name), ").")]
        #[must_use]
        pub fn $name(mut self, most: u32) -> Self {
            self.$name = Some(most);
            self
        }
    )*};
}

impl AppSettings {
    caps!(
        max_accounts,
        max_official_accounts,
        default_max_subscribers,
        max_subscriptions,
        max_groups,
        max_live_groups,
        max_joined_groups,
    );

    /// Sets [`account_deletion`](Self::account_deletion).
    #[must_use]
    pub fn account_deletion(mut self, allowed: bool) -> Self {
        self.account_deletion = allowed;
        self
    }

    /// Sets [`official_accounts`](Self::official_accounts).
    #[must_use]
    pub fn official_accounts(mut self, on: bool) -> Self {
        self.official_accounts = on;
        self
    }

    /// Sets [`max_group_members`](Self::max_group_members).
    #[must_use]
    pub fn max_group_members(mut self, most: u32) -> Self {
        self.max_group_members = most;
        self
    }

    /// Sets [`max_community_members`](Self::max_community_members).
    #[must_use]
    pub fn max_community_members(mut self, most: u32) -> Self {
        self.max_community_members = most;
        self
    }

    /// Sets [`closed_member_fields`](Self::closed_member_fields).
    #[must_use]
    pub fn closed_member_fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.closed_member_fields = fields.into_iter().map(Into::into).collect();
        self
    }

    /// Sets up exactly these custom fields of groups.
    #[must_use]
    pub fn group_fields(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.group_fields = Some(keys.into_iter().map(Into::into).collect());
        self
    }

    /// Sets up exactly these custom fields of members.
    #[must_use]
    pub fn member_fields(mut self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.member_fields = Some(keys.into_iter().map(Into::into).collect());
        self
    }
}
